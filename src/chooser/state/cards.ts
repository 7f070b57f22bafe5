import type { Accelerator } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import type { Device } from '../../schema/device';
import type { AcceleratorVendor } from '../../schema/vocabulary';
import { resolveDevice } from '../../decide';
import { faultOf, toNumber } from './numbers';
import type { FormFault } from './reading';

/** One kind of card as it stands in the form. */
export interface CardDraft {
  /** Chosen from the list by name, or described by its figures. */
  how: 'listed' | 'described';
  typed: string;
  device: string | null;
  vendor: AcceleratorVendor | '';
  memoryGiB: string;
  computeCapability: string;
  bandwidthGBs: string;
  count: string;
}

export const emptyCard: CardDraft = {
  how: 'listed',
  typed: '',
  device: null,
  vendor: '',
  memoryGiB: '',
  computeCapability: '',
  bandwidthGBs: '',
  count: '1',
};

/** The device a card draft stands for; undefined while none is settled. */
export function deviceOf(card: CardDraft, catalog: Catalog): Device | undefined {
  if (card.how === 'described') return undefined;
  const name = card.device ?? card.typed.trim();
  if (name === '') return undefined;
  const match = resolveDevice({ name, catalog });
  return match.kind === 'one' ? match.device : undefined;
}

export function cardDraftOf(accelerator: Accelerator, catalog: Catalog): CardDraft {
  const count = String(accelerator.count);
  if ('device' in accelerator) {
    const match = resolveDevice({ name: accelerator.device, catalog });
    const device = match.kind === 'one' ? match.device : undefined;
    return { ...emptyCard, count, typed: device?.name ?? accelerator.device, device: device?.id ?? null };
  }
  const { vendor, memoryGiB = '', computeCapability = '', bandwidthGBs = '' } = accelerator;
  return {
    ...emptyCard,
    count,
    how: 'described',
    vendor,
    memoryGiB: String(memoryGiB),
    computeCapability,
    bandwidthGBs: String(bandwidthGBs),
  };
}

function nameFault(card: CardDraft, catalog: Catalog): string | null {
  const name = card.typed.trim();
  if (name === '') return 'Name the card, describe it instead, or choose “I don’t know yet” above.';
  if (card.device !== null) return null;
  const match = resolveDevice({ name, catalog });
  switch (match.kind) {
    case 'one':
      return null;
    case 'several':
      return `“${name}” is part of several names; choose one from the list.`;
    case 'none':
      return `No card named “${name}” is in the list. Choose one from it, or describe the card instead.`;
    default:
      return match satisfies never;
  }
}

const figures = ({ vendor, memoryGiB, computeCapability, bandwidthGBs, count }: CardDraft): unknown => ({
  vendor,
  count: toNumber(count),
  ...(memoryGiB.trim() === '' ? {} : { memoryGiB: toNumber(memoryGiB) }),
  ...(computeCapability.trim() === '' ? {} : { computeCapability: computeCapability.trim() }),
  ...(bandwidthGBs === '' ? {} : { bandwidthGBs: toNumber(bandwidthGBs) }),
});

/** Controls of a card by the field of the answer that they set. */
const CONTROLS: Record<string, string> = {
  device: 'name',
  vendor: 'vendor',
  memoryGiB: 'memory',
  computeCapability: 'capability',
  count: 'count',
};

type CardReading = { accelerator: Accelerator } | { fault: FormFault };

/** What one card of the form says; `place` is its number in the list. */
export function readCard(card: CardDraft, { place, catalog }: { place: number; catalog: Catalog }): CardReading {
  const at = (control: string) => `card-${place}-${control}`;
  if (card.how === 'listed') {
    const message = nameFault(card, catalog);
    if (message !== null) return { fault: { message, control: at('name') } };
  } else if (card.vendor === '') {
    return { fault: { message: 'Choose who made the card.', control: at('vendor') } };
  }
  const device = deviceOf(card, catalog)?.id;
  const value = card.how === 'listed' ? { device, count: toNumber(card.count) } : figures(card);
  const fault = faultOf('accelerators', { value: [value], catalog });
  if (fault === null) return { accelerator: value as Accelerator };
  const field = fault.path.split('.').at(-1) ?? '';
  return { fault: { message: fault.message, control: at(CONTROLS[field] ?? 'count') } };
}
