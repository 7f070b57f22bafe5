import { z } from 'zod';
import { sourceSchema } from './source';
import { kebabId, looseDate, words } from './text';

const positive = z.number().positive();

/** A model people run: how large it is and under which names its files are found. */
export const modelSchema = z.strictObject({
  id: kebabId,
  /** Address on the Hugging Face Hub; the answers name a model by it. */
  hfId: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'give organisation/name as on the Hugging Face Hub'),
  name: words,
  family: words,
  vendor: words,
  released: looseDate.nullable(),
  licence: words.nullable(),
  /** Parameters needed to serve it, in 10^9. */
  paramsB: positive,
  /** Parameters one token passes through, for mixtures of experts. */
  activeParamsB: positive.nullable(),
  contextTokens: z.int().positive().nullable(),
  /** Format of the published weights. */
  nativeDtype: words.nullable(),
  takesImages: z.boolean(),
  /** Repository with GGUF files. */
  ggufRepository: words.nullable(),
  /** Name in the Ollama library. */
  ollamaTag: words.nullable(),
  /** Repositories with quantized weights, by scheme. */
  quantized: z.array(z.strictObject({ scheme: words, repository: words })),
  sources: z.array(sourceSchema).min(1),
  checkedOn: looseDate,
});

export type Model = z.input<typeof modelSchema>;

/** Types a model's data file; the checks validate it. */
export const defineModel = (model: Model): Model => model;
