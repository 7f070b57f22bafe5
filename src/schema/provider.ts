import { z } from 'zod';
import { engineSchema } from './engine';
import { providerFactsSchema } from './provider-facts';
import { checkedOn, sourceSchema } from './source';
import { acceleratorVendors, operatingSystems } from './vocabulary';
import { httpsUrl, kebabId, words } from './text';

const osIds = Object.keys(operatingSystems) as [keyof typeof operatingSystems];
const vendorIds = Object.keys(acceleratorVendors) as [keyof typeof acceleratorVendors];

/** A command from the provider's own documents, with the machines it is for. */
export const commandSchema = z.strictObject({
  purpose: z.enum(['install', 'serve', 'test', 'docker', 'bench']),
  /** Operating systems it is written for. */
  os: z.array(z.enum(osIds)).min(1),
  /** Only for GPUs of these makes; all machines if missing, `cpu` for machines without a GPU. */
  hardware: z
    .array(z.enum([...vendorIds, 'cpu']))
    .min(1)
    .optional(),
  /** `true`: only where several GPUs share the work; `false`: only on one. */
  multiGpu: z.boolean().optional(),
  /** `true`: only where one model spans several machines; `false`: only on one. */
  multiNode: z.boolean().optional(),
  /** Only for one person, or only for several at once. */
  forUsers: z.enum(['one', 'several']).optional(),
  /**
   * `{model}` stands for the model, named as `modelNaming` says; `{gpus}` for the number of GPUs of
   * a machine, `{nodes}` for the number of machines and `{allGpus}` for their product; `{context}` for the
   * tokens of one request, `{context*4}` for four times as many.
   */
  command: words,
  notes: words.optional(),
  source: words,
  checkedOn,
});

/** What went wrong for others, and the remedy. */
const pitfallSchema = z.strictObject({
  symptom: words,
  cause: words,
  remedy: words,
  source: words,
  checkedOn,
});

/** A row of the talk's comparison matrix: its stars where it gave some, and its words. */
const talkRatingSchema = z.strictObject({ stars: z.int().min(1).max(5).optional(), words });

export const providerSchema = z.strictObject({
  id: kebabId,
  name: words,
  /** Same program under another name in the talk or on the command line. */
  aliases: z.array(words).default([]),
  /** What it is, in a phrase that can follow "is". */
  summary: words,
  homepage: httpsUrl,
  repository: httpsUrl,
  documentation: httpsUrl,
  /** How its commands name a model. */
  modelNaming: z.enum(['hugging-face', 'gguf-repository', 'ollama-tag']),
  /** A model its own documents use in examples, for commands when no model is chosen. */
  exampleModel: words,
  sources: z.record(kebabId, sourceSchema),
  facts: providerFactsSchema,
  /** How it uses memory and how fast it is; null where nobody has measured it. */
  engine: engineSchema.nullable(),
  commands: z.array(commandSchema),
  pitfalls: z.array(pitfallSchema),
  /** The talk's ratings of 1 October 2025, by row of its matrix; empty where the talk did not rate it. */
  talkRatings: z.partialRecord(
    z.enum([
      'ease-of-use',
      'performance',
      'batching',
      'production',
      'gpu-needs',
      'learning-curve',
      'platform',
      'setup-time',
      'batching-docs',
    ]),
    talkRatingSchema,
  ),
});

export type Provider = z.input<typeof providerSchema>;
export type Command = z.infer<typeof commandSchema>;
export type TalkRatingRow = keyof Provider['talkRatings'];

/** Types a provider's data file; the checks validate it. */
export const defineProvider = (provider: Provider): Provider => provider;
