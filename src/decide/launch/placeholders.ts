/** What stands in braces in the catalog's commands, flags and files, and what is put in its place. */
export interface Values {
  /** The model, named as the engine names it. */
  model: string;
  /** GPUs of one machine that are used. */
  gpus: number;
  nodes: number;
  contextTokens: number;
  /** Requests at once. */
  slots: number;
  /** Share of each GPU, from 0 to 1. */
  memoryShare: number;
  /** Layers on the GPUs, and layers whose experts stay in system memory. */
  gpuLayers: number;
  expertLayers: number;
  /** Memory of unlike GPUs, such as `24,12`. */
  shares: string;
  /** Address the server listens on. */
  host: string;
  /** A quantization in which the weights are loaded. */
  scheme: string;
  /** Models side by side. */
  models: number;
  /** What the engine calls the form of experts in system memory. */
  expertForm: string;
  /** Repository that has them. */
  expertModel: string;
  /** The quantization in the name of their file; empty where they come with the model. */
  expertFile: string;
  /** Parser of tool calls; a word to replace where none is known for the model. */
  toolParser: string;
}

const readers: Record<string, (values: Values) => string | number> = {
  model: ({ model }) => model,
  gpus: ({ gpus }) => gpus,
  nodes: ({ nodes }) => nodes,
  allGpus: ({ gpus, nodes }) => gpus * nodes,
  context: ({ contextTokens }) => contextTokens,
  totalContext: ({ contextTokens, slots }) => contextTokens * slots,
  slots: ({ slots }) => slots,
  memoryShare: ({ memoryShare }) => memoryShare,
  gpuLayers: ({ gpuLayers }) => gpuLayers,
  expertLayers: ({ expertLayers }) => expertLayers,
  shares: ({ shares }) => shares,
  host: ({ host }) => host,
  scheme: ({ scheme }) => scheme,
  models: ({ models }) => models,
  expertForm: ({ expertForm }) => expertForm,
  expertModel: ({ expertModel }) => expertModel,
  expertFile: ({ expertFile }) => expertFile,
  toolParser: ({ toolParser }) => toolParser,
};

/** Names that may stand in braces, in templates of flags, commands, containers and files. */
export const placeholders: readonly string[] = Object.keys(readers);

/**
 * Puts values into the placeholders of a template; other braces stay, and so does `{flags}`.
 *
 * @example fill('-c {totalContext} {flags}', { values: { ...values, contextTokens: 8192, slots: 4 } }) // '-c 32768 {flags}'
 * @param options.write how a value is written, where that depends on the shell
 */
export function fill(
  template: string,
  { values, write = (value) => value }: { values: Values; write?: (value: string) => string },
): string {
  return template.replace(/\{(\w+)(?:\*(\d+))?\}/g, (...[found, name, times]: string[]) => {
    const value = name !== undefined && Object.hasOwn(readers, name) ? readers[name]?.(values) : undefined;
    if (value === undefined) return found ?? '';
    return write(String(times === undefined || typeof value === 'string' ? value : value * Number(times)));
  });
}
