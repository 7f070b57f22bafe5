import type { Accelerator, AnswerField, Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import type { OperatingSystem } from '../../schema/vocabulary';
import { resolveDevice, type LinkState } from '../../decide';
import { cardDraftOf, deviceOf, emptyCard, readCard, type CardDraft } from './cards';
import { faultOf, toNumber } from './numbers';
import { isPhone, systemsOf, type Platform } from './platforms';
import { answered, incomplete, UNKNOWN, type FormFault, type Reading } from './reading';

/** The machine as it stands in the form. */
export interface MachineDraft {
  kind: 'machine';
  platform: Platform | null;
  os: OperatingSystem | typeof UNKNOWN | null;
  cards: readonly CardDraft[];
  /** The chip of a Mac. */
  chip: CardDraft;
  /** System memory as typed or chosen. */
  ram: string;
  /** Answers to other questions that were read off the machine with it. */
  also?: Partial<Answers>;
}

function isApple(accelerator: Accelerator, catalog: Catalog): boolean {
  if ('vendor' in accelerator) return accelerator.vendor === 'apple';
  const match = resolveDevice({ name: accelerator.device, catalog });
  return match.kind === 'one' && match.device.vendor === 'apple';
}

/** One Apple chip under the system that Macs come with; anything else keeps its parts in the longer form. */
function isMac({ accelerators = [], os }: Answers, catalog: Catalog): boolean {
  const [chip, ...more] = accelerators;
  const alone = chip?.count === 1 && more.length === 0;
  return alone && isApple(chip, catalog) && (os === undefined || os === 'macos');
}

/** Memory as the form shows it; a Mac's chip and the Mac have one memory between them. */
function ramText({ answers, skipped }: LinkState, platform: Platform | null): string {
  const [chip] = answers.accelerators ?? [];
  const shared = platform === 'apple' && chip && 'vendor' in chip ? chip.memoryGiB : undefined;
  const ram = answers.ramGiB ?? shared;
  if (ram !== undefined) return String(ram);
  return skipped.includes('ramGiB') ? UNKNOWN : '';
}

function platformOf({ answers, skipped }: LinkState, catalog: Catalog): Platform | null {
  const { accelerators, os } = answers;
  if (accelerators?.length) return isMac({ accelerators, os }, catalog) ? 'apple' : 'cards';
  if (isPhone(os)) return 'phone';
  if (accelerators) return 'cpu';
  return skipped.includes('accelerators') ? UNKNOWN : null;
}

export function machineDraftOf(link: LinkState, catalog: Catalog): MachineDraft {
  const { answers, skipped } = link;
  const platform = platformOf(link, catalog);
  const cards = (answers.accelerators ?? []).map((accelerator) => cardDraftOf(accelerator, catalog));
  const [first = emptyCard] = cards;
  return {
    kind: 'machine',
    platform,
    os: answers.os ?? (skipped.includes('os') ? UNKNOWN : null),
    cards: platform === 'cards' ? cards : [emptyCard],
    chip: platform === 'apple' ? first : emptyCard,
    ram: ramText(link, platform),
  };
}

type Ram = { value: number | undefined; unknown: AnswerField[] } | { fault: FormFault };

function readRam(ram: string, catalog: Catalog): Ram {
  if (ram === UNKNOWN) return { value: undefined, unknown: ['ramGiB'] };
  if (ram.trim() === '') return { value: undefined, unknown: [] };
  const value = toNumber(ram);
  const fault = faultOf('ramGiB', { value, catalog });
  return fault ? { fault: { message: fault.message, control: 'ram' } } : { value: value as number, unknown: [] };
}

type Chips = { accelerators: Accelerator[] | undefined } | { fault: FormFault };

function readChips(draft: MachineDraft, catalog: Catalog): Chips {
  switch (draft.platform) {
    case 'cpu':
      return { accelerators: [] };
    case 'phone':
    case UNKNOWN:
    case null:
      return { accelerators: undefined };
    case 'apple': {
      const device = deviceOf(draft.chip, catalog);
      if (!device && draft.chip.how === 'listed' && draft.chip.typed.trim() !== '')
        return { fault: { message: 'Choose a chip from the list, or leave it empty.', control: 'chip' } };
      // A Mac whose chip nobody knows is still a Mac.
      return { accelerators: [device ? { device: device.id, count: 1 } : { vendor: 'apple', count: 1 }] };
    }
    case 'cards': {
      const accelerators: Accelerator[] = [];
      for (const [place, card] of draft.cards.entries()) {
        const read = readCard(card, { place, catalog });
        if ('fault' in read) return read;
        accelerators.push(read.accelerator);
      }
      return { accelerators };
    }
    default:
      return draft.platform satisfies never;
  }
}

/** The system that the form says, where it says one. */
export function systemOf({ platform, os }: MachineDraft): OperatingSystem | undefined {
  if (platform === 'apple') return 'macos';
  if (platform === 'phone') return os !== UNKNOWN && os !== null && isPhone(os) ? os : undefined;
  return os === UNKNOWN || os === null ? undefined : os;
}

/** The form after another kind of machine was chosen; a system that such a machine cannot have is open again. */
export function withPlatform(draft: MachineDraft, platform: Platform): MachineDraft {
  const { os } = draft;
  const fits = os === null || os === UNKNOWN || systemsOf[platform].includes(os);
  return { ...draft, platform, os: fits ? os : null };
}

/** What the machine form says: system, chips and memory together. */
export function readMachine(draft: MachineDraft, catalog: Catalog): Reading {
  if (draft.platform === null) return incomplete('platform', 'Choose one, or “I don’t know yet”.');
  const chips = readChips(draft, catalog);
  if ('fault' in chips) return { kind: 'incomplete', fault: chips.fault };
  const ram = readRam(draft.ram, catalog);
  if ('fault' in ram) return { kind: 'incomplete', fault: ram.fault };
  const os = systemOf(draft);
  const answers: Partial<Answers> = { ...draft.also, accelerators: chips.accelerators, os, ramGiB: ram.value };
  const unknown: AnswerField[] = [...ram.unknown];
  if (chips.accelerators === undefined) unknown.push('accelerators');
  if (os === undefined && draft.os === UNKNOWN) unknown.push('os');
  const asks = systemsOf[draft.platform].length > 0 && os === undefined && draft.os !== UNKNOWN;
  const reading = answered(answers, unknown);
  return asks && reading.kind === 'answer'
    ? { ...reading, gap: { message: 'Choose its system, or “I don’t know yet”.', control: 'os' } }
    : reading;
}
