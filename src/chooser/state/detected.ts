import type { Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import { machineDraftOf, readMachine, type MachineDraft } from './machine';

/** What the machine form says so far; of a form that is not whole yet, the system. */
function said(draft: MachineDraft, catalog: Catalog): Answers {
  const reading = readMachine(draft, catalog);
  if (reading.kind === 'answer') return reading.answers;
  return draft.os === null || draft.os === '?' ? {} : { os: draft.os };
}

/**
 * The machine form with answers that a tool or the browser gave; those of other questions go along with it.
 *
 * @example withDetected(draft, { answers: { os: 'linux', model: 'Qwen/Qwen3-8B' }, catalog }).also // { model: 'Qwen/Qwen3-8B' }
 */
export function withDetected(
  draft: MachineDraft,
  { answers, catalog }: { answers: Answers; catalog: Catalog },
): MachineDraft {
  const { os, accelerators, ramGiB, ...also } = { ...said(draft, catalog), ...answers };
  const told: Answers = {
    ...(os === undefined ? {} : { os }),
    ...(accelerators === undefined ? {} : { accelerators }),
    ...(ramGiB === undefined ? {} : { ramGiB }),
  };
  const filled = machineDraftOf({ answers: told, skipped: [] }, catalog);
  return {
    ...filled,
    // Without a word on GPUs the kind of machine stays as it was chosen.
    ...(accelerators === undefined && draft.platform !== null
      ? { platform: draft.platform, cards: draft.cards, chip: draft.chip }
      : {}),
    also: { ...draft.also, ...also },
  };
}
