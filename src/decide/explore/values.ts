import type { Accelerator, AnswerField, Answers } from '../../schema/answers';
import type { Device } from '../../schema/device';
import { acceleratorVendors, type AcceleratorVendor, type OperatingSystem } from '../../schema/vocabulary';
import { candidates, systemsFor } from '../candidates';
import type { Asked } from './dimension';
import { needSets } from './need-sets';

/** Every whole number up to `each`, then in steps of `ratio` up to `most`, and `most` itself. */
function ladder({ each, ratio, most }: { each: number; ratio: number; most: number }): number[] {
  const values = Array.from({ length: each }, (_, place) => place + 1);
  for (let value = each * ratio; value < most; value *= ratio) values.push(Math.round(value));
  return [...values, most];
}

const NUMBERS: Partial<Record<AnswerField, readonly number[]>> = {
  concurrentUsers: [...ladder({ each: 16, ratio: 1.2, most: 2000 }), 10_000, 1_000_000],
  contextTokens: [
    1,
    ...ladder({ each: 1, ratio: 2, most: 1024 }),
    ...ladder({ each: 1, ratio: 1.3, most: 2048 }).map((units) => units * 1024),
    100_000_000,
  ],
  ramGiB: [0.5, ...ladder({ each: 8, ratio: 1.15, most: 4096 }), 1_000_000],
  nodes: [...ladder({ each: 8, ratio: 2, most: 256 }), 1_000_000],
  modelsAtOnce: [...ladder({ each: 8, ratio: 2, most: 256 }), 1_000_000],
};

/** Of the parameters of a mixture of experts, shares that are active. */
const ACTIVE_SHARES = [0.25, 0.1, 0.03];

function* models({ catalog }: Asked): Generator<Answers> {
  for (let paramsB = 0.1; paramsB < 3000; paramsB *= 1.3) {
    yield { model: { paramsB } };
    for (const share of ACTIVE_SHARES) yield { model: { paramsB, activeParamsB: paramsB * share } };
  }
  for (const { hfId } of catalog.models) yield { model: hfId };
}

/** Devices that no rule can tell apart count once. */
function kindsOfDevice({ catalog }: Asked): Device[] {
  const seen = new Map<string, Device>();
  for (const device of catalog.devices) {
    if (device.kind === 'cpu') continue;
    const { vendor, kind, memory, computeCapability, gfxTarget, market, bandwidthGBs } = device;
    const key = JSON.stringify([vendor, kind, memory, computeCapability, gfxTarget, market, bandwidthGBs]);
    if (!seen.has(key)) seen.set(key, device);
  }
  return [...seen.values()];
}

const COUNTS = [1, 2, 8];
const DESCRIBED_GIB = [undefined, 4, 24, 96];

function* machines(asked: Asked): Generator<Accelerator[]> {
  yield [];
  for (const vendor of Object.keys(acceleratorVendors) as AcceleratorVendor[])
    for (const memoryGiB of DESCRIBED_GIB)
      for (const count of COUNTS) yield [{ vendor, count, ...(memoryGiB === undefined ? {} : { memoryGiB }) }];
  for (const { id } of kindsOfDevice(asked)) for (const count of COUNTS) yield [{ device: id, count }];
}

const COMPUTERS: readonly OperatingSystem[] = ['linux', 'windows', 'macos'];

/** Systems that a form offers for these GPUs: any computer's, whatever the make of the card. */
const systemsOffered = (answers: Answers): OperatingSystem[] => [
  ...new Set([...systemsFor(answers), ...(answers.accelerators?.length ? COMPUTERS : [])]),
];

const RAM_GIB = [undefined, 8, 64, 1024];

/** Everything that the machine's form may set together; what is known already stays. */
function* wholeMachines(asked: Asked, fields: readonly AnswerField[]): Generator<Answers> {
  const { answers } = asked.situation;
  const rams = fields.includes('ramGiB') ? RAM_GIB : [undefined];
  for (const accelerators of [undefined, ...machines(asked)]) {
    const systems = fields.includes('os') ? [undefined, ...systemsOffered({ ...answers, accelerators })] : [undefined];
    for (const os of systems)
      for (const ramGiB of rams)
        yield {
          ...(accelerators ? { accelerators } : {}),
          ...(os ? { os } : {}),
          ...(ramGiB ? { ramGiB } : {}),
        };
  }
}

/**
 * Everything that an answer to an open question may be, as far as rules can tell values apart: all choices, all models,
 * all kinds of machines, and numbers so close to each other that a rule between them would have to be odd.
 *
 * @example [...everyValue({ asked, fields: ['promptReuse'] })] // [{ promptReuse: 'shared' }, { promptReuse: 'unique' }]
 */
export function* everyValue({ asked, fields }: { asked: Asked; fields: readonly AnswerField[] }): Generator<Answers> {
  const { answers } = asked.situation;
  const [field] = fields;
  if (field === undefined) return;
  if (field === 'accelerators') yield* wholeMachines(asked, fields);
  else if (field === 'model') yield* models(asked);
  else if (field === 'needs') for (const needs of needSets(asked)) yield { needs };
  else if (field === 'os') for (const os of systemsOffered(answers)) yield { os };
  else for (const value of NUMBERS[field] ?? candidates(field, answers)) yield { [field]: value };
}
