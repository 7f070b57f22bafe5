import { estimate, type Estimate, type EstimateRequest } from '../../estimate';
import type { Catalog } from '../../schema/catalog';
import type { Device } from '../../schema/device';
import type { Provider } from '../../schema/provider';
import { hardware } from '../rules/hardware';
import { situationOf } from '../situation';
import { without } from '../without';

/** A machine that would do. */
export interface MachineChoice {
  device: Device;
  count: number;
  /** Memory of all its GPUs; of a chip with shared memory, the machine's. */
  memoryGiB: number;
  /** System memory, where it is the GPU's. */
  ramGiB: number | null;
  estimate: Estimate;
}

interface Question {
  request: EstimateRequest;
  provider: Provider;
  catalog: Catalog;
}

const COUNTS = [1, 2, 4, 8];
/** So many of one make are shown, and so many in all. */
const PER_MAKE = 2;
const SHOWN = 6;

type Size = Pick<MachineChoice, 'count' | 'memoryGiB' | 'ramGiB'>;

/** The sizes in which a device can be bought, smallest first. */
function sizesOf({ memory }: Device): Size[] {
  switch (memory.kind) {
    case 'own':
      return COUNTS.map((count) => ({ count, memoryGiB: count * memory.vramGiB, ramGiB: null }));
    case 'unified':
      return [...memory.optionsGB].sort((a, b) => a - b).map((size) => ({ count: 1, memoryGiB: size, ramGiB: size }));
    case 'system':
      return [];
    default:
      return memory satisfies never;
  }
}

const machineOf = (device: Device, { count, ramGiB }: Size) => ({
  accelerators: [{ device: device.id, count }],
  ...(ramGiB === null ? {} : { ramGiB }),
});

/** What a request says of the machine at hand. */
const OF_THE_MACHINE = ['accelerators', 'ramGiB', 'cpu', 'tensorParallel', 'pipelineParallel', 'gpuLayers'] as const;

function supports({ provider, catalog }: Question, machine: ReturnType<typeof machineOf>): boolean {
  const situation = situationOf({ answers: machine, catalog });
  return hardware.judge({ provider, situation, catalog }).every(({ kind }) => kind !== 'blocker');
}

/** The smallest of its sizes that holds everything. */
function smallestOf(device: Device, question: Question): MachineChoice | null {
  const bare = without(question.request, OF_THE_MACHINE);
  for (const size of sizesOf(device)) {
    const machine = machineOf(device, size);
    if (!supports(question, machine)) return null;
    const result = estimate({ request: { ...bare, ...machine }, catalog: question.catalog });
    if (result.kind === 'ok' && result.value.fits === 'fits') return { device, ...size, estimate: result.value };
  }
  return null;
}

const newest = ({ device }: MachineChoice) => device.released ?? '';

/** Least memory first, then fewest cards; of equal ones the newest, whose builds last longest. */
const bySize = (a: MachineChoice, b: MachineChoice): number =>
  Math.round(a.memoryGiB) - Math.round(b.memoryGiB) ||
  a.count - b.count ||
  newest(b).localeCompare(newest(a)) ||
  a.device.id.localeCompare(b.device.id);

/**
 * The smallest machines of different makes on which everything lies in the GPUs' memory, at the context and number of
 * requests asked for.
 *
 * @example smallestMachines({ request: { provider: 'vllm', model: 'Qwen/Qwen3-8B', contextTokens: 8192 }, provider, catalog })[0]?.memoryGiB
 */
export function smallestMachines(question: Question): MachineChoice[] {
  const fitting = question.catalog.devices
    .map((device) => smallestOf(device, question))
    .filter((choice) => choice !== null)
    .sort(bySize);
  const seen = new Map<string, number>();
  const chosen = fitting.filter(({ device }) => {
    const before = seen.get(device.vendor) ?? 0;
    seen.set(device.vendor, before + 1);
    return before < PER_MAKE;
  });
  return chosen.slice(0, SHOWN);
}
