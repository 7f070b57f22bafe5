import type { Model } from '../schema/model';
import { ggufSchemes } from '../schema/gguf-schemes';
import { checkpointWriters, quantizations, schemeText, type QuantizationId } from '../schema/vocabulary';
import { writersRead } from './facts';
import { listed } from './listed';
import { sizingOf, type Sizing, type SizingRequest } from './sizing';

/** The model a command names, and what to know about that choice. */
export interface Served {
  name: string;
  note?: string;
}

const gib = (amount: number) => `${amount.toFixed(1)} GiB`;

/** The GGUF files that repositories and registries hand out where none is named; MXFP4 where makers publish it. */
const USUAL_GGUF: readonly string[] = ['q4_k_m', 'mxfp4'];

/** What to know about a form that does not fit, or fits only in part. */
function fitNote({ estimate, scheme }: Sizing): string | undefined {
  const { fits, shortByGiB } = estimate;
  if (fits === 'does-not-fit')
    return `In ${schemeText(scheme)} it is ${gib(shortByGiB ?? 0)} short of fitting here; name a smaller model, or one with fewer bits.`;
  return undefined;
}

/** Its own name of the model is not in this catalog: a name that cannot be served by mistake. */
function fromOwnList({ provider }: SizingRequest, { hfId, name }: Model): Served {
  return {
    name: `REPLACE-ME/${hfId.split('/').at(-1) ?? ''}`,
    note: `${provider.name} has names of its own: put in the one it has for ${name}, as its documents name ${provider.exampleModel}.`,
  };
}

/** The model of the engine's own examples, with a warning where it is too large for the machine. */
function standIn(request: SizingRequest): Served {
  const { provider, situation, catalog } = request;
  const name = provider.exampleModel;
  const told = situation.model
    ? `The catalog has no name of ${situation.model.name} for this engine; ${name} stands in.`
    : undefined;
  const entry = catalog.models.find(({ hfId }) => hfId === name);
  if (!entry) return { name, ...(told ? { note: told } : {}) };
  const { paramsB, activeParamsB } = entry;
  const model = { name: entry.name, paramsB, activeParamsB, entry };
  const sizing = sizingOf({ ...request, situation: { ...situation, model, quantization: null } });
  const tooLarge = sizing && fitNote(sizing);
  const notes = [
    told,
    tooLarge &&
      `${name} is only the example of its documents and is too large here: ${tooLarge.charAt(0).toLowerCase()}${tooLarge.slice(1)}`,
  ];
  const text = notes.filter(Boolean).join(' ');
  return { name: sizing?.repository ?? name, ...(text ? { note: text } : {}) };
}

/** Ways of writing a scheme that alone are read, in words; null where any is. */
function writersTold({ provider }: SizingRequest, scheme: QuantizationId): string | null {
  const { fact } = quantizations[scheme];
  const writers = fact === null ? null : writersRead(provider, fact);
  const told = writers?.map(
    (writer) => `${checkpointWriters[writer].label} (${checkpointWriters[writer].description})`,
  );
  return told ? listed(told, 'or') : null;
}

/** What to look for where no repository is known, or whether the one that is known can be read. */
function repositoryNote(request: SizingRequest, { scheme, repository, writer }: Sizing): string | undefined {
  const { label } = quantizations[scheme];
  const { provider, situation } = request;
  const name = situation.model?.name ?? '';
  const writers = writersTold(request, scheme);
  if (repository === null) {
    const known = writers ? ` that ${provider.name} reads` : '';
    const where = writers ? ` It reads those of ${writers}.` : '';
    return `The catalog knows no ${label} checkpoint of ${name}${known}; find one and name it in place of this.${where}`;
  }
  if (Object.hasOwn(ggufSchemes, scheme))
    return `This repository holds one file for each quantization: add the one in ${label}, the way ${provider.name} names files.`;
  if (writers && writer === undefined)
    return `Look at quantization_config in its config.json first: of ${label} checkpoints ${provider.name} reads those of ${writers}.`;
  return undefined;
}

/** A Hugging Face repository: in the scheme that fits, where the catalog knows one. */
function checkpointOf(request: SizingRequest, hfId: string): Served {
  const sizing = sizingOf(request);
  if (!sizing) return { name: hfId };
  const { scheme, repository } = sizing;
  const note = [repositoryNote(request, sizing), fitNote(sizing)].filter(Boolean).join(' ');
  // A name that cannot be served by mistake.
  const unknown = `REPLACE-ME/${hfId.split('/').at(-1) ?? ''}-${scheme.toUpperCase()}`;
  return { name: repository ?? unknown, ...(note ? { note } : {}) };
}

/** How a GGUF file is asked for by its scheme; nothing for schemes that no such file has. */
function fileOf(scheme: QuantizationId): string {
  if (scheme === 'none') return ':BF16';
  return Object.hasOwn(ggufSchemes, scheme) ? `:${scheme.toUpperCase()}` : '';
}

/** A repository of GGUF files, with the file to take where it is not the usual one. */
function ggufOf(request: SizingRequest, repository: string): Served {
  const sizing = sizingOf(request);
  if (!sizing) return { name: repository };
  const note = fitNote(sizing);
  const file = USUAL_GGUF.includes(sizing.scheme) ? '' : fileOf(sizing.scheme);
  return { name: `${repository}${file}`, ...(note ? { note } : {}) };
}

/** A registry's tag; it stands for one file, so that another has to be looked up. */
function tagOf(request: SizingRequest, tag: string): Served {
  const sizing = sizingOf(request);
  if (!sizing) return { name: tag };
  const { label } = quantizations[sizing.scheme];
  const other = USUAL_GGUF.includes(sizing.scheme)
    ? undefined
    : `This tag is the registry’s usual file; ${label} fits better here: look among the model’s tags.`;
  const note = [other, fitNote(sizing)].filter(Boolean).join(' ');
  return { name: tag, ...(note ? { note } : {}) };
}

/**
 * Names the model for an engine's commands as that engine names models.
 *
 * @example servedModel({ provider, situation, catalog }).name // 'Qwen/Qwen3-8B-AWQ' on a card that 16-bit weights do not fit
 */
export function servedModel(request: SizingRequest): Served {
  const { provider, situation } = request;
  const entry = situation.model?.entry;
  if (!entry) return standIn(request);
  switch (provider.modelNaming) {
    case 'hugging-face':
      return checkpointOf(request, entry.hfId);
    case 'gguf-repository':
      return entry.ggufRepository === null ? standIn(request) : ggufOf(request, entry.ggufRepository);
    case 'ollama-tag':
      return entry.ollamaTag === null ? standIn(request) : tagOf(request, entry.ollamaTag);
    case 'own-catalog':
      return fromOwnList(request, entry);
    default:
      return provider.modelNaming satisfies never;
  }
}
