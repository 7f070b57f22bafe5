import fc from 'fast-check';
import { catalog } from '../../src/data';
import { estimate, type Estimate, type EstimateRequest, type Interval } from '../../src/estimate';
import type { Accelerator } from '../../src/schema/answers';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

export const providerIds = catalog.providers.filter(({ engine }) => engine).map(({ id }) => id);
export const modelIds = catalog.models.filter(({ architecture }) => architecture).map(({ hfId }) => hfId);

/** What a provider's engine does with memory. */
export const memoryKindOf = (provider: string) =>
  catalog.providers.find(({ id }) => id === provider)?.engine?.memory.kind;

const named = fc.record({
  device: fc.constantFrom(...catalog.devices.filter(({ kind }) => kind !== 'cpu').map(({ id }) => id)),
  count: fc.integer({ min: 1, max: 4 }),
});
const described = fc.record(
  {
    vendor: fc.constantFrom('nvidia' as const, 'amd' as const, 'intel' as const, 'apple' as const, 'other' as const),
    memoryGiB: fc.oneof(fc.integer({ min: 1, max: 288 }), fc.double({ min: 0.1, max: 300, noNaN: true })),
    count: fc.integer({ min: 1, max: 4 }),
    computeCapability: fc.constantFrom('7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '10.0', '12.0'),
    bandwidthGBs: fc.double({ min: 10, max: 8000, noNaN: true }),
  },
  { requiredKeys: ['vendor', 'memoryGiB', 'count'] },
);

/** Graphics cards of one machine, like or unlike. */
const anyAccelerators: fc.Arbitrary<Accelerator[]> = fc.array(fc.oneof(named, described), {
  minLength: 1,
  maxLength: 3,
});

export const anyContext = fc.oneof(
  fc.integer({ min: 1, max: 2 ** 20 }),
  fc.constantFrom(512, 4096, 8192, 32_768, 131_072),
);

const SCHEMES = ['none', 'fp8', 'int8', 'awq', 'gptq', 'bitsandbytes', 'nvfp4', 'mxfp4'];
const GGUF_SCHEMES = ['q2_k', 'q3_k_m', 'iq4_xs', 'q4_k_m', 'q5_k_m', 'q6_k', 'q8_0', 'bf16', 'ud-q4_k_xl'];

/** A request without empty fields. */
const tidy = (request: object): EstimateRequest =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as unknown as EstimateRequest;

/** Any valid request: every field but the provider and the model given or missing. */
export const anyRequest: fc.Arbitrary<EstimateRequest> = fc
  .record({
    provider: fc.constantFrom(...providerIds),
    model: fc.constantFrom(...modelIds),
    accelerators: maybe(fc.oneof({ weight: 8, arbitrary: anyAccelerators }, { weight: 1, arbitrary: fc.constant([]) })),
    ramGiB: maybe(fc.double({ min: 1, max: 2048, noNaN: true })),
    cpu: maybe(fc.constantFrom(...catalog.devices.filter(({ kind }) => kind === 'cpu').map(({ id }) => id))),
    quantization: maybe(fc.constantFrom(...SCHEMES, ...GGUF_SCHEMES)),
    kvCacheType: maybe(
      fc.constantFrom('f16' as const, 'bf16' as const, 'fp8' as const, 'q8_0' as const, 'q4_0' as const),
    ),
    contextTokens: maybe(anyContext),
    concurrentRequests: maybe(fc.integer({ min: 1, max: 64 })),
    tensorParallel: maybe(fc.constantFrom(1, 2, 4, 8)),
    pipelineParallel: maybe(fc.constantFrom(1, 2, 3)),
    gpuMemoryUtilization: maybe(fc.double({ min: 0.05, max: 1, noNaN: true })),
    gpuLayers: maybe(fc.integer({ min: 0, max: 130 })),
    microBatch: maybe(fc.constantFrom(1, 128, 512, 2048)),
    batchedTokens: maybe(fc.integer({ min: 1, max: 65_536 })),
    maxSequences: maybe(fc.integer({ min: 1, max: 2048 })),
    flashAttention: maybe(fc.boolean()),
  })
  .map(tidy);

/** A request for a machine with graphics cards, where the engine decides how they share the work. */
export const requestOnCards: fc.Arbitrary<EstimateRequest & { accelerators: Accelerator[] }> = fc
  .tuple(anyRequest, anyAccelerators)
  .map(([request, accelerators]) => ({
    ...request,
    accelerators,
    tensorParallel: undefined,
    pipelineParallel: undefined,
    gpuLayers: undefined,
  }))
  .map((request) => tidy(request) as EstimateRequest & { accelerators: Accelerator[] });

/** The estimate of a request that has one. */
export function estimated(request: EstimateRequest): Estimate {
  const found = estimate({ request, catalog });
  if (found.kind === 'faulty') throw new Error(`no estimate of ${JSON.stringify(request)}: ${JSON.stringify(found)}`);
  return found.value;
}

/** Every figure with its range in an answer. */
export function intervalsOf(value: unknown): Interval[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('expected' in value && 'low' in value) return [value as Interval];
  return Object.values(value).flatMap(intervalsOf);
}

/** Every number in an answer. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}
