import { z } from 'zod';
import { computeCapability } from './fact';
import { sourceSchema } from './source';
import { kebabId, looseDate, words } from './text';

const positive = z.number().positive();

/** Memory of a device and how the figure is known. */
const deviceMemorySchema = z.discriminatedUnion('kind', [
  /** On the card: what the driver reports where a log shows it, else the nominal size. */
  z.strictObject({
    kind: z.literal('own'),
    vramGiB: positive,
    basis: z.enum(['driver', 'nominal']),
    nominalGB: positive.optional(),
  }),
  /** Shared with the processor, in one of several sizes. */
  z.strictObject({ kind: z.literal('unified'), optionsGB: z.array(positive).min(1) }),
  /** System memory of any size. */
  z.strictObject({ kind: z.literal('system') }),
]);

export const deviceSchema = z.strictObject({
  id: kebabId,
  name: words,
  /** Further names people type. */
  aliases: z.array(words).default([]),
  vendor: z.enum(['nvidia', 'amd', 'intel', 'apple', 'other']),
  kind: z.enum(['gpu', 'unified', 'cpu']),
  market: z.enum(['consumer', 'laptop', 'workstation', 'datacentre', 'desktop', 'edge', 'cpu']),
  memory: deviceMemorySchema,
  /** Theoretical peak in decimal GB/s; null where no source was found. */
  bandwidthGBs: positive.nullable(),
  /** NVIDIA only. */
  computeCapability: computeCapability.nullable(),
  /** AMD only, such as `gfx1100`. */
  gfxTarget: z
    .string()
    .regex(/^gfx[0-9a-f]{3,4}$/)
    .nullable(),
  /** A GPU that the back end of its maker's other GPUs does not reach: the fact that says whether a provider uses it. */
  backEnd: z.enum(['hardware.gaudi']).optional(),
  /** Instructions of a processor that are not x86-64; builds for the one do not start on the other. */
  instructions: z.enum(['arm64']).optional(),
  /** Name of its processor for networks, where it has one that engines address apart from the GPU. */
  npu: words.optional(),
  fp32Tflops: positive.nullable(),
  /** Dense matrix rate with 32-bit accumulation, never the sparse figure; null where none was found. */
  fp16Tflops: positive.nullable(),
  fp8Tflops: positive.nullable(),
  fp4Tflops: positive.nullable(),
  /** How the rates are known. */
  tflopsBasis: words.nullable(),
  released: looseDate.nullable(),
  nvlink: z.boolean(),
  notes: words.optional(),
  /** Arithmetic behind a derived figure, where no page states it. */
  derivation: words.optional(),
  sources: z.array(sourceSchema),
  checkedOn: looseDate,
});

export type Device = z.input<typeof deviceSchema>;

/** Types a device's data file; the checks validate it. */
export const defineDevice = (device: Device): Device => device;
