import type { Accelerator, Answers } from '../../schema/answers';
import type { AcceleratorVendor } from '../../schema/vocabulary';
import { resolveDevice } from '../../estimate/devices';
import type { Asked, Dimension } from './dimension';

type Described = Exclude<Accelerator, { device: string }>;

/** What is taken where no GPU is known: the make that most people who buy one have, and a size that many cards have. */
const USUAL: Described = { vendor: 'nvidia', memoryGiB: 24, count: 1 };

const firstOf = ({ situation }: Asked): Accelerator | undefined => situation.answers.accelerators?.[0];

/** The person's own kind of card with another amount of memory: make, generation and bandwidth stay. */
function described(card: Accelerator, { catalog }: Asked): Described {
  if (!('device' in card)) return card;
  const match = resolveDevice({ name: card.device, catalog });
  if (match.kind !== 'one') return { ...USUAL, count: card.count };
  const { vendor, computeCapability, bandwidthGBs } = match.device;
  const known: { vendor: AcceleratorVendor; count: number } = { vendor, count: card.count };
  return {
    ...known,
    ...(computeCapability === null ? {} : { computeCapability }),
    ...(bandwidthGBs === null ? {} : { bandwidthGBs }),
  };
}

/** The answers with another first card; without it where there is none of it, or it has no memory. */
const withFirst = ({ situation: { answers } }: Asked, card: Accelerator): Answers => ({
  ...answers,
  accelerators: [
    ...(card.count === 0 || ('memoryGiB' in card && card.memoryGiB === 0) ? [] : [card]),
    ...(answers.accelerators ?? []).slice(1),
  ],
});

/** A chip named from the catalog that shares its memory with the processor has the memory of the machine. */
const sharesNamed = (asked: Asked): boolean => {
  const card = firstOf(asked);
  return card !== undefined && 'device' in card && (asked.situation.machine.gpus?.[0]?.unified ?? false);
};

/** Phones and Macs hold no cards. */
const takesCards = ({ situation: { answers, machine } }: Asked): boolean =>
  machine.os === null ||
  machine.os === 'linux' ||
  machine.os === 'windows' ||
  (machine.os === 'macos' && (answers.accelerators?.length ?? 0) > 0);

/** A size read off a driver has decimals that no one needs here. */
const round = (value: number) => String(Math.round(value * 10) / 10);
const tick = (value: number) => (value === 0 ? 'none' : round(value));
const gib = (value: number) => (value === 0 ? 'no GPU' : `${round(value)} GiB`);

/** Memory of each GPU of the first kind in the machine. */
export const gpuMemory: Dimension = {
  id: 'gpuMemoryGiB',
  field: 'accelerators',
  label: 'GPU memory',
  rungs: [4, 6, 8, 12, 16, 24, 32, 48, 64, 80, 96, 141, 192],
  tell: (value) => (value === 0 ? 'no GPU' : `${value} GiB of GPU memory`),
  short: gib,
  tick,
  unit: 'GiB per GPU',
  own: ({ situation: { machine } }) =>
    machine.gpuCount === 0 && machine.gpus ? 0 : (machine.gpus?.[0]?.memoryGiB ?? null),
  set(asked, value) {
    if (value === gpuMemory.own(asked)) return asked.situation.answers;
    const card = firstOf(asked);
    return withFirst(asked, { ...(card ? described(card, asked) : USUAL), memoryGiB: value });
  },
  suits: (asked) => takesCards(asked) && !sharesNamed(asked),
};

/** How many GPUs of the first kind the machine has. */
export const gpuCount: Dimension = {
  id: 'gpuCount',
  field: 'accelerators',
  label: 'Number of GPUs',
  rungs: [1, 2, 3, 4, 6, 8, 16],
  tell: (value) => (value === 0 ? 'no GPU' : value === 1 ? 'one such GPU' : `${value} such GPUs`),
  short: (value) => (value === 0 ? 'no GPU' : value === 1 ? '1 GPU' : `${value} GPUs`),
  tick,
  own: ({ situation: { machine } }) => machine.gpus?.[0]?.count ?? (machine.gpus ? 0 : null),
  set(asked, value) {
    if (value === gpuCount.own(asked)) return asked.situation.answers;
    return withFirst(asked, { ...(firstOf(asked) ?? USUAL), count: value });
  },
  suits: (asked) => takesCards(asked) && asked.situation.machine.gpus?.[0]?.vendor !== 'apple',
};
