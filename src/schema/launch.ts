import { z } from 'zod';
import { checkedOn } from './source';
import { words } from './text';
import { acceleratorVendors, operatingSystems } from './vocabulary';

const osIds = Object.keys(operatingSystems) as [keyof typeof operatingSystems];
const vendorIds = Object.keys(acceleratorVendors) as [keyof typeof acceleratorVendors];

/** Operating systems something is written for. */
export const forSystems = z.array(z.enum(osIds)).min(1);
/** Makes of GPUs something is written for; `cpu` means machines without a GPU. */
export const forHardware = z.array(z.enum([...vendorIds, 'cpu'])).min(1);

/** What a start can settle, and what the builder puts in for it; an engine says which flag does so. */
export const settings = {
  context: 'tokens one request may take, or all requests together where the engine allocates one context',
  parallel: 'requests that run at once',
  'memory-share': 'share of each GPU that the engine takes',
  'tensor-parallel': 'GPUs of one machine that compute each layer together',
  'pipeline-parallel': 'machines or GPUs that hold different layers',
  'gpu-layers': 'layers that lie on the GPUs, where not all fit',
  'experts-in-ram': 'layers whose experts stay in system memory',
  'gpu-shares': 'shares of unlike GPUs',
  host: 'address the server listens on',
  port: 'port the server listens on',
  'api-key': 'key that callers have to send',
  metrics: 'route for monitoring',
  'tool-calling': 'tool calls parsed from the answer',
  embeddings: 'vectors in place of text',
  adapters: 'LoRA adapters over one base',
  quantize: 'weights quantized while they are loaded',
  expand: 'number format to which packed weights are expanded while they are loaded',
  offline: 'no request to a hub',
  'keep-loaded': 'a model that is never unloaded while idle',
  'several-models': 'models held side by side',
} as const;

export type Setting = keyof typeof settings;
const settingIds = Object.keys(settings) as [Setting, ...Setting[]];

/**
 * A flag or environment variable from the engine's own documents. The builder writes no other: every flag that stands
 * in a `serve` command has to be listed here.
 */
export const flagSchema = z.strictObject({
  /** As it is typed: `--max-model-len`, or `OLLAMA_HOST` for a variable. */
  flag: words,
  kind: z.enum(['option', 'environment']).default('option'),
  meaning: words,
  /** What the builder uses it for; without one it only stands in commands that name it. */
  setting: z.enum(settingIds).optional(),
  /**
   * What follows it; missing for a bare switch. Placeholders: `{context}` tokens of one request, `{totalContext}` of all
   * requests together, `{slots}` requests at once, `{memoryShare}` 0..1, `{gpus}` of one machine, `{nodes}`, `{allGpus}`,
   * `{gpuLayers}`, `{expertLayers}`, `{shares}` such as `24,12`, `{host}`, `{scheme}` a quantization, `{models}` side by side,
   * `{expertForm}`, `{expertModel}` and `{expertFile}` as in commands; `{toolParser}` the parser of `toolParsers` that goes with the
   * model, or PARSER where none is listed.
   */
  value: words.optional(),
  /** Release from which it exists. */
  since: words.optional(),
  /** What the person still has to settle where it is used, such as a parser that goes with the model. */
  note: words.optional(),
  /** Key of an entry under the provider's `sources`. */
  source: words,
  checkedOn,
});

/** A repository on Hugging Face; a star at the end stands for whatever follows. */
const modelPattern = z
  .string()
  .regex(/^[\w.-]+\/[\w.-]*\*?$/, 'write a repository, or how its name begins and a star: "Qwen/Qwen3-Coder-*"');

/** A parser of tool calls, and the models that the engine's own documents start with it. */
export const toolParserSchema = z.strictObject({
  /** As the flag takes it: `hermes`. */
  parser: words,
  /** Makers' repositories, as `openai/gpt-oss-20b` or `Qwen/Qwen2.5-*`; the longest that fits a model decides. */
  models: z.array(modelPattern).min(1),
  /** What its documents start along with it for these models, such as a chat template. */
  note: words.optional(),
  source: words,
  checkedOn,
});

/**
 * Whether a pattern of `toolParsers` means a model.
 *
 * @example meansModel('Qwen/Qwen2.5-*', 'Qwen/Qwen2.5-7B-Instruct') // true
 */
export const meansModel = (pattern: string, hfId: string): boolean =>
  pattern.endsWith('*') ? hfId.startsWith(pattern.slice(0, -1)) : hfId === pattern;

/** A container image, and how the engine starts in it; `docker run` lines and compose files are built from it. */
export const containerSchema = z.strictObject({
  image: words,
  /** GPUs the image is for; all machines if missing. */
  hardware: forHardware.optional(),
  /** Arguments after the image, before the flags: `--model {model}`, or a whole command where the image has no entry point. */
  arguments: words.optional(),
  /** Settings whose flags follow, in this order; environment variables go to the container's environment. */
  settings: z.array(z.enum(settingIds)).default([]),
  /** Port inside the container. */
  port: z.int().positive(),
  /** Where models are kept: a folder of the host or a named volume, and the folder inside. */
  volumes: z.array(z.strictObject({ host: words, inside: words })).default([]),
  environment: z.record(words, words).default({}),
  /** Devices passed through, such as `/dev/kfd`; NVIDIA GPUs are reserved by the builder. */
  devices: z.array(words).default([]),
  /** Groups of the user inside, such as `video`. */
  groups: z.array(words).default([]),
  /** Capabilities of the kernel and security options that its documents add, such as `SYS_PTRACE` and `seccomp=unconfined`. */
  capabilities: z.array(words).default([]),
  securityOptions: z.array(words).default([]),
  /** Shares the host's memory segments between processes, or has so much of its own. */
  sharedMemory: z.union([z.literal('host'), words]).optional(),
  /** Command inside the running container that fetches the model, such as `ollama pull {model}`. */
  afterwards: words.optional(),
  notes: words.optional(),
  source: words,
  checkedOn,
});

/** An OpenAI-style address, from which calls are written. */
export const apiSchema = z.strictObject({
  /** Up to and without the route: `http://localhost:8000/v1`. */
  baseUrl: words,
  /** Name the server knows the model by; `{model}` as it was started. */
  model: words.default('{model}'),
  /** Routes it has, of those the builder can call. */
  routes: z.array(z.enum(['chat', 'embeddings'])).min(1),
  source: words,
  checkedOn,
});

/** How the engine runs as a service of systemd. */
export const serviceSchema = z.discriminatedUnion('kind', [
  /** A unit of our own around the serve command; `program` replaces its first word by an absolute path. */
  z.strictObject({
    kind: z.literal('unit'),
    program: words,
    workingDirectory: words.optional(),
    source: words,
    checkedOn,
  }),
  /** The installer brings a unit; settings go to a drop-in file. */
  z.strictObject({
    kind: z.literal('drop-in'),
    unit: words,
    /** Settings whose variables it holds; those of the serve command for Linux if missing. */
    settings: z.array(z.enum(settingIds)).min(1).optional(),
    source: words,
    checkedOn,
  }),
]);

/** Another file the engine reads, such as a Modelfile; placeholders as in commands. */
export const fileSchema = z.strictObject({
  name: words,
  language: z.enum(['modelfile', 'yaml', 'json', 'toml', 'ini', 'text']),
  /** What it is for, in a phrase. */
  meaning: words,
  template: words,
  /** Command that uses it. */
  use: words.optional(),
  source: words,
  checkedOn,
});

export type Flag = z.input<typeof flagSchema>;
export type ToolParser = z.input<typeof toolParserSchema>;
export type Container = z.input<typeof containerSchema>;
export type Api = z.input<typeof apiSchema>;
export type Service = z.input<typeof serviceSchema>;
