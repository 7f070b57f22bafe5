import { z } from 'zod';
import { engineLikeSchema, engineSchema, type Engine } from './engine';
import {
  apiSchema,
  containerSchema,
  fileSchema,
  flagSchema,
  forHardware,
  forSystems,
  serviceSchema,
  settings,
  toolParserSchema,
  type Setting,
} from './launch';
import { providerFactsSchema } from './provider-facts';
import { checkedOn, sourceSchema } from './source';
import { httpsUrl, kebabId, words } from './text';

const settingIds = Object.keys(settings) as [Setting, ...Setting[]];

/** A command from the provider's own documents, with the machines it is for. */
export const commandSchema = z.strictObject({
  purpose: z.enum(['install', 'serve', 'test', 'docker', 'bench']),
  /** Operating systems it is written for. */
  os: forSystems,
  /** Only for GPUs of these makes; all machines if missing, `cpu` for machines without a GPU. */
  hardware: forHardware.optional(),
  /** `true`: only where several GPUs share the work; `false`: only on one. */
  multiGpu: z.boolean().optional(),
  /** `true`: only where one model spans several machines; `false`: only on one. */
  multiNode: z.boolean().optional(),
  /** Only for one person, or only for several at once. */
  forUsers: z.enum(['one', 'several']).optional(),
  /** `true`: only where experts in RAM come from a file of their own; `false`: only where they do not. */
  expertsBeside: z.boolean().optional(),
  /**
   * `{model}` stands for the model, named as `modelNaming` says; `{gpus}` for the number of GPUs of
   * a machine, `{nodes}` for the number of machines and `{allGpus}` for their product; `{context}` for the
   * tokens of one request, `{context*4}` for four times as many; `{flags}` for the flags of `settings`. `{expertForm}`
   * is the engine's name of the form of experts in RAM, `{expertModel}` the repository that has them and `{expertFile}`
   * the quantization in their file's name.
   */
  command: words,
  /** What the answers settle: those that apply become flags, in this order. */
  settings: z.array(z.enum(settingIds)).optional(),
  notes: words.optional(),
  source: words,
  checkedOn,
});

/** What went wrong for others, and the remedy. */
export const pitfallSchema = z.strictObject({
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
  modelNaming: z.enum(['hugging-face', 'gguf-repository', 'ollama-tag', 'own-catalog']),
  /** A model its own documents use in examples, for commands when no model is chosen. */
  exampleModel: words,
  sources: z.record(kebabId, sourceSchema),
  facts: providerFactsSchema,
  /** How it uses memory and how fast it is; null where nobody has measured it. */
  engine: z.union([engineSchema, engineLikeSchema]).nullable(),
  /** Flags and variables of its documents that commands may use. */
  flags: z.array(flagSchema).default([]),
  /** Parsers of tool calls by model, for `{toolParser}`; a model that no entry names is left to the person. */
  toolParsers: z.array(toolParserSchema).default([]),
  commands: z.array(commandSchema),
  containers: z.array(containerSchema).default([]),
  /** Where OpenAI clients call it; null where they cannot. */
  api: apiSchema.nullable().default(null),
  service: serviceSchema.nullable().default(null),
  files: z.array(fileSchema).default([]),
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

/** As a data file writes it. */
export type ProviderFile = z.input<typeof providerSchema>;

/** As the catalog holds it: with an engine of its own, or the one it is counted like. */
export type Provider = Omit<ProviderFile, 'engine'> & {
  engine: Engine | null;
  /** Whose figures `engine` holds, where they are not its own. */
  engineLike?: { name: string; because: string };
};
export type Command = z.infer<typeof commandSchema>;
export type TalkRatingRow = keyof Provider['talkRatings'];

/** Types a provider's data file; the checks validate it. */
export const defineProvider = (provider: ProviderFile): ProviderFile => provider;
