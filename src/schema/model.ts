import { z } from 'zod';
import { architectureSchema } from './architecture';
import { sourceSchema } from './source';
import { kebabId, looseDate, oneOf, words } from './text';
import { checkpointWriters } from './vocabulary';

const positive = z.number().positive();

/** What is known of a model's size besides the figures of its architecture. */
const parametersSchema = z.strictObject({
  /** Count that its files or its vendor give. */
  published: z.int().positive().nullable(),
  /** Counted in the files, or rounded by the vendor. */
  basis: z.enum(['stored', 'label']).nullable(),
  /** Parameters of the layers that predict several tokens at once; engines load them only when asked. */
  multiToken: z.int().positive().optional(),
  /** Why the published count is another than the figures give, or which figures are not first-hand. */
  note: words.optional(),
});

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
  parameters: parametersSchema,
  /** Null where the figures are not known. */
  architecture: architectureSchema.nullable(),
  contextTokens: z.int().positive().nullable(),
  /** Format of the published weights. */
  nativeDtype: words.nullable(),
  /** How they are written, where they are quantized and that is known. */
  nativeWriter: oneOf(checkpointWriters).optional(),
  takesImages: z.boolean(),
  /** What it gives in place of text: vectors, or scores of how well two texts go together. Missing where it writes. */
  gives: z.enum(['vectors', 'scores']).optional(),
  /** Repository with GGUF files. */
  ggufRepository: words.nullable(),
  /** Name in the Ollama library. */
  ollamaTag: words.nullable(),
  /** Repositories with quantized weights, by scheme. */
  quantized: z.array(
    z.strictObject({
      scheme: words,
      repository: words,
      /**
       * How it is written; missing where nobody has looked. Read off config.json files, or off one of a maker who writes
       * all of a kind alike: those that aiconfigurator copied (github.com/ai-dynamo/aiconfigurator at 095f58a), Devstral
       * and Ministral in pull request 42715 of Transformers, GLM-4.7 in the native precision tutorial of KTransformers at
       * 95009ea, GLM-4.5 in pull request 2088 of HabanaAI/vllm-fork, Llama 4 in issue 3554 of TensorRT-LLM.
       */
      writer: oneOf(checkpointWriters).optional(),
      /** What its maker left at 16 bits although the scheme usually takes it. */
      keeps16Bits: z.array(z.enum(['attention', 'first-and-last-layer'])).optional(),
    }),
  ),
  sources: z.array(sourceSchema).min(1),
  checkedOn: looseDate,
});

export type Model = z.input<typeof modelSchema>;

/** Types a model's data file; the checks validate it. */
export const defineModel = (model: Model): Model => model;
