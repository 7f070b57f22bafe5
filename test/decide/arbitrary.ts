import fc from 'fast-check';
import { catalog } from '../../src/data';
import type { Answers } from '../../src/schema/answers';
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
} from '../../src/schema/vocabulary';

const idOf = <Terms extends object>(terms: Terms) =>
  fc.constantFrom(...(Object.keys(terms) as (keyof Terms & string)[]));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const named = fc.record({
  device: fc.constantFrom(...catalog.devices.map(({ id }) => id)),
  count: fc.integer({ min: 1, max: 16 }),
});
const described = fc.record(
  {
    vendor: idOf(acceleratorVendors),
    memoryGiB: fc.double({ min: 1, max: 512, noNaN: true }),
    count: fc.integer({ min: 1, max: 16 }),
    computeCapability: fc.constantFrom('5.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '10.0', '12.0', '12.1'),
    bandwidthGBs: fc.double({ min: 10, max: 8000, noNaN: true }),
  },
  { requiredKeys: ['vendor', 'count'] },
);

const model = fc.oneof(
  fc.constantFrom(...catalog.models.map(({ hfId }) => hfId)),
  fc.record(
    {
      paramsB: fc.double({ min: 0.1, max: 1000, noNaN: true }),
      activeParamsB: fc.double({ min: 0.1, max: 100, noNaN: true }),
    },
    { requiredKeys: ['paramsB'] },
  ),
);

const withoutUndefined = (answers: object): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));

/** Any valid answers: every field given or missing. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    os: maybe(idOf(operatingSystems)),
    accelerators: maybe(fc.array(fc.oneof(named, described), { maxLength: 3 })),
    cpu: maybe(fc.constantFrom(...catalog.devices.filter(({ kind }) => kind === 'cpu').map(({ id }) => id))),
    nodes: maybe(fc.integer({ min: 1, max: 32 })),
    ramGiB: maybe(fc.double({ min: 1, max: 4096, noNaN: true })),
    model: maybe(model),
    checkpoint: maybe(idOf(checkpoints)),
    quantization: maybe(idOf(quantizations)),
    contextTokens: maybe(fc.integer({ min: 1, max: 1_000_000 })),
    concurrentUsers: maybe(fc.integer({ min: 1, max: 100_000 })),
    workload: maybe(idOf(workloads)),
    promptReuse: maybe(idOf(promptReuses)),
    modelsAtOnce: maybe(fc.integer({ min: 1, max: 20 })),
    priority: maybe(idOf(priorities)),
    availability: maybe(idOf(availabilities)),
    experience: maybe(idOf(experiences)),
    setupTime: maybe(idOf(setupTimes)),
    needs: maybe(fc.uniqueArray(idOf(needs), { maxLength: 5 })),
  })
  .map(withoutUndefined);
