import type { Catalog } from '../../schema/catalog';
import type { LinkState, Question } from '../../decide';
import { machineDraftOf, readMachine, type MachineDraft } from './machine';
import { modelDraftOf, readModel, type ModelDraft } from './models';
import { without } from '../../decide/without';
import { faultOf, toNumber } from './numbers';
import { answered, incomplete, UNKNOWN, type Reading } from './reading';

export interface OneDraft {
  kind: 'one';
  choice: string | null;
}
export interface ManyDraft {
  kind: 'many';
  chosen: readonly string[];
  /** Instead of any: nothing special, or not known. */
  instead: 'none' | typeof UNKNOWN | null;
}
export interface NumberDraft {
  kind: 'number';
  /** A preset's value, `own` for the number typed, or not known. */
  choice: string | null;
  typed: string;
}
/** An answer as it stands in a form, before it is one. */
export type Draft = OneDraft | ManyDraft | NumberDraft | MachineDraft | ModelDraft;

export const OWN = 'own';

interface Asked {
  question: Question;
  catalog: Catalog;
}

/** The form of a question as the answers fill it in; nothing is chosen where nothing was answered. */
export function draftOf(link: LinkState, { question, catalog }: Asked): Draft {
  const { id, form } = question;
  const value = link.answers[id];
  const unknown = link.skipped.includes(id) ? UNKNOWN : null;
  switch (form.kind) {
    case 'one':
      return { kind: 'one', choice: typeof value === 'string' ? value : unknown };
    case 'many': {
      const chosen = Array.isArray(value) ? value.map(String) : [];
      return { kind: 'many', chosen, instead: value === undefined ? unknown : chosen.length > 0 ? null : 'none' };
    }
    case 'number': {
      if (typeof value !== 'number') return { kind: 'number', choice: unknown, typed: '' };
      const preset = form.presets.some((choice) => choice.value === value);
      return { kind: 'number', choice: preset ? String(value) : OWN, typed: preset ? '' : String(value) };
    }
    case 'machine':
      return machineDraftOf(link, catalog);
    case 'model':
      return modelDraftOf(link, catalog);
    default:
      return form satisfies never;
  }
}

const CHOOSE = 'Choose one, or “I don’t know yet”.';

function readNumber(draft: NumberDraft, { question, catalog }: Asked): Reading {
  const { id } = question;
  if (draft.choice === null) return incomplete('choice', CHOOSE);
  if (draft.choice === UNKNOWN) return answered({}, [id]);
  const value = toNumber(draft.choice === OWN ? draft.typed : draft.choice);
  const fault = faultOf(id, { value, catalog });
  return fault ? incomplete('own', fault.message) : answered({ [id]: value });
}

/** What a form says so far: an answer, or what is missing. */
export function readDraft(draft: Draft, asked: Asked): Reading {
  const { id } = asked.question;
  switch (draft.kind) {
    case 'one':
      if (draft.choice === null) return incomplete('choice', CHOOSE);
      return draft.choice === UNKNOWN ? answered({}, [id]) : answered({ [id]: draft.choice });
    case 'many':
      if (draft.instead === UNKNOWN) return answered({}, [id]);
      if (draft.instead === 'none') return answered({ [id]: [] });
      if (draft.chosen.length === 0)
        return incomplete('choice', 'Choose one or more, “Nothing special”, or “I don’t know yet”.');
      return answered({ [id]: [...draft.chosen] });
    case 'number':
      return readNumber(draft, asked);
    case 'machine':
      return readMachine(draft, asked.catalog);
    case 'model':
      return readModel(draft, asked.catalog);
    default:
      return draft satisfies never;
  }
}

/** A form less what it says to other questions, once they have it: they may be answered anew beside it. */
export function withoutOthers(draft: Draft): Draft {
  return draft.kind === 'machine' ? without(draft, ['also']) : draft;
}
