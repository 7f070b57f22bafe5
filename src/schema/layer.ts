import { z } from 'zod';
import { layerFactsSchema } from './layer-facts';
import { pitfallSchema } from './provider';
import { checkedOn, sourceSchema } from './source';
import { httpsUrl, kebabId, words } from './text';
import { acceleratorVendors, type AcceleratorVendor } from './vocabulary';

const vendorIds = Object.keys(acceleratorVendors) as [AcceleratorVendor];

/** Where a command or file is for: everywhere, if nothing is said. */
export const whenSchema = z.strictObject({
  /** `true`: only on a Kubernetes cluster; `false`: only on plain machines. */
  kubernetes: z.boolean().optional(),
  /** `true`: only where one model spans machines; `false`: only for copies of it. */
  spread: z.boolean().optional(),
  /** Only for these engines, by provider id. */
  engines: z.array(kebabId).min(1).optional(),
  /** Only for GPUs of these makes. */
  makes: z.array(z.enum(vendorIds)).min(1).optional(),
});

/**
 * What can stand in braces in a command or file: `{model}` the model as on Hugging Face, `{modelName}` the same as a
 * name that Kubernetes takes, `{gpus}` GPUs of one machine, `{nodes}` machines, `{otherNodes}` machines without the
 * first, `{allGpus}` GPUs of all of them, `{replicas}` copies, `{context}` tokens of one request; of one server, on one
 * machine, `{memoryGi}` system memory and `{diskGi}` disk in GiB, and `{cpus}` logical processors.
 */
export const layerPlaceholders = [
  'model',
  'modelName',
  'gpus',
  'nodes',
  'otherNodes',
  'allGpus',
  'replicas',
  'context',
  'memoryGi',
  'diskGi',
  'cpus',
] as const;
export type LayerPlaceholder = (typeof layerPlaceholders)[number];

/** A command from the layer's own documents. */
const layerCommandSchema = z.strictObject({
  purpose: z.enum(['install', 'deploy', 'test']),
  when: whenSchema.default({}),
  command: words,
  notes: words.optional(),
  source: words,
  checkedOn,
});

/** A file in the form of the layer's own documents, with placeholders for what the answers settle. */
const manifestSchema = z.strictObject({
  fileName: z.string().regex(/^[a-z0-9-]+\.yaml$/, 'give a name such as "values.yaml"'),
  language: z.literal('yaml'),
  /** What it is, in a phrase: "values for the Helm chart". */
  about: words,
  when: whenSchema.default({}),
  template: words,
  /** Command that applies it. */
  use: words,
  notes: words.optional(),
  source: words,
  checkedOn,
});

/** A distributed layer on top of an engine: what turns one server into many. */
export const layerSchema = z.strictObject({
  id: kebabId,
  name: words,
  /** What it is, in a phrase that can follow "is". */
  summary: words,
  homepage: httpsUrl,
  repository: httpsUrl,
  documentation: httpsUrl,
  sources: z.record(kebabId, sourceSchema),
  facts: layerFactsSchema,
  commands: z.array(layerCommandSchema).min(1),
  manifests: z.array(manifestSchema),
  pitfalls: z.array(pitfallSchema),
});

export type Layer = z.input<typeof layerSchema>;
export type LayerCommand = Layer['commands'][number];
export type When = z.infer<typeof whenSchema>;

/** Types a layer's data file; the checks validate it. */
export const defineLayer = (layer: Layer): Layer => layer;
