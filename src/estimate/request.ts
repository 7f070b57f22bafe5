import { z } from 'zod';
import { answersSchema } from '../schema/answers';

const KV_CACHE_TYPES = ['f16', 'bf16', 'fp8', 'q8_0', 'q4_0'] as const;

const MOST = 1_000_000;
const WHOLE = 'give a whole number of 1 or more';

const wholeFromOne = (most: number) => z.int(WHOLE).min(1, WHOLE).max(most, `give at most ${most}`);
const name = (what: string) => z.string(`give ${what}`).trim().min(1, `give ${what}`).max(200, 'give a shorter name');

/** What an estimate is asked for. A missing field is settled by the provider's defaults, and listed as an assumption. */
export const estimateRequestSchema = z.strictObject({
  provider: name('a provider id such as "vllm"'),
  model: name('a Hugging Face id such as "Qwen/Qwen3-8B"').optional(),
  /** Text of a config.json in place of a model of the catalog. */
  config: z.string('give the text of a config.json').max(200_000, 'give a shorter text').optional(),
  /** Parameters in 10^9, where a config leaves them open. */
  paramsB: z
    .number('give a number above 0')
    .positive('give a number above 0')
    .max(100_000, 'give at most 100000')
    .optional(),
  accelerators: answersSchema.shape.accelerators,
  ramGiB: answersSchema.shape.ramGiB,
  cpu: answersSchema.shape.cpu,
  quantization: name('a scheme such as "q4_k_m", "awq" or "none"').optional(),
  /** Scheme of the experts in system memory, for engines that can take them from a file of their own. */
  expertsInRam: name('a scheme such as "q4_k_m"').optional(),
  kvCacheType: z.enum(KV_CACHE_TYPES).optional(),
  contextTokens: wholeFromOne(100 * MOST).optional(),
  concurrentRequests: wholeFromOne(MOST).optional(),
  tensorParallel: wholeFromOne(1024).optional(),
  pipelineParallel: wholeFromOne(1024).optional(),
  gpuMemoryUtilization: z
    .number('give a number from 0 to 1')
    .gt(0, 'give a number above 0')
    .lte(1, 'give at most 1')
    .optional(),
  gpuLayers: z
    .int('give a whole number of 0 or more')
    .min(0, 'give a whole number of 0 or more')
    .max(10_000, 'give at most 10000')
    .optional(),
  microBatch: wholeFromOne(MOST).optional(),
  /** Pooling engines: tokens of the largest batch, and requests that run at once; the engine's defaults if missing. */
  batchedTokens: wholeFromOne(MOST).optional(),
  maxSequences: wholeFromOne(MOST).optional(),
  flashAttention: z.boolean().optional(),
});

export type EstimateRequest = z.output<typeof estimateRequestSchema>;
