import { z } from 'zod';
import { computeCapability } from './fact';
import {
  acceleratorVendors,
  availabilities,
  checkpoints,
  experiences,
  needs,
  operatingSystems,
  priorities,
  promptReuses,
  quantizations,
  setupTimes,
  workloads,
} from './vocabulary';

const oneOf = <Terms extends object>(terms: Terms) => {
  const ids = Object.keys(terms) as (keyof Terms & string)[];
  return z.enum(ids as [keyof Terms & string], { error: `give one of ${ids.map((id) => `"${id}"`).join(', ')}` });
};

/** A whole number from 1 on; one message at a time, so that what is far too large is not called too small. */
const wholeFromOne = (most: number) =>
  z
    .number('give a whole number of 1 or more')
    .refine((value) => value >= 1 && Number.isInteger(value), {
      error: 'give a whole number of 1 or more',
      abort: true,
    })
    .refine((value) => value <= most, `give at most ${most}`);

const MOST = 1_000_000;

const positive = z
  .number('give a number above 0')
  .positive('give a number above 0')
  .max(1_000_000, 'give at most 1000000');

/** A card from the catalog, by id or by a name people use. */
export const namedAccelerator = z.strictObject({
  device: z
    .string('give a device id or name')
    .trim()
    .min(1, 'give a device id or name')
    .max(120, 'give a shorter name'),
  count: wholeFromOne(1024),
});

/** A card described by its figures; what is left out is unknown. */
export const describedAccelerator = z.strictObject({
  vendor: oneOf(acceleratorVendors),
  memoryGiB: positive.optional(),
  count: wholeFromOne(1024),
  computeCapability: computeCapability.optional(),
  bandwidthGBs: positive.optional(),
});

const accelerator = z.unknown().transform((input, context) => {
  // Which of the two forms was meant is told by its field, so that faults speak of that form alone.
  const named = typeof input === 'object' && input !== null && 'device' in input;
  const result = (named ? namedAccelerator : describedAccelerator).safeParse(input);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never);
  return z.NEVER;
});

/** Everything a person can say about their situation. Every field may be missing, which means "not known". */
export const answersSchema = z.strictObject({
  os: oneOf(operatingSystems).optional(),
  accelerators: z
    .array(accelerator, 'give a list of accelerators; [] means CPU only')
    .max(16, 'give at most 16 entries')
    .optional(),
  cpu: z
    .string('give a device id or name')
    .trim()
    .min(1, 'give a device id or name')
    .max(120, 'give a shorter name')
    .optional(),
  nodes: wholeFromOne(MOST).optional(),
  ramGiB: positive.optional(),
  model: z
    .union(
      [z.string().trim().min(1).max(200), z.strictObject({ paramsB: positive, activeParamsB: positive.optional() })],
      { error: 'give a Hugging Face id such as "Qwen/Qwen3-8B", or {"paramsB": 8}' },
    )
    .optional(),
  checkpoint: oneOf(checkpoints).optional(),
  quantization: oneOf(quantizations).optional(),
  contextTokens: wholeFromOne(100 * MOST).optional(),
  concurrentUsers: wholeFromOne(MOST).optional(),
  workload: oneOf(workloads).optional(),
  promptReuse: oneOf(promptReuses).optional(),
  modelsAtOnce: wholeFromOne(MOST).optional(),
  priority: oneOf(priorities).optional(),
  availability: oneOf(availabilities).optional(),
  experience: oneOf(experiences).optional(),
  setupTime: oneOf(setupTimes).optional(),
  needs: z.array(oneOf(needs), 'give a list of needs, such as []').max(40).optional(),
});

export type Answers = z.output<typeof answersSchema>;
export type AnswerField = keyof Answers;
export type Accelerator = z.infer<typeof namedAccelerator> | z.infer<typeof describedAccelerator>;

/** Names of all answers, in the contract's order. */
export const answerFields = Object.keys(answersSchema.shape) as AnswerField[];
