import type { Catalog } from '../../schema/catalog';
import type { Model } from '../../schema/model';
import type { LinkState } from '../../decide';
import { faultOf, toNumber } from './numbers';
import { answered, incomplete, UNKNOWN, type Reading } from './reading';

/** The model as it stands in the form. */
export interface ModelDraft {
  kind: 'model';
  how: 'named' | 'sized' | typeof UNKNOWN | null;
  typed: string;
  hfId: string | null;
  paramsB: string;
  activeParamsB: string;
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter(Boolean);

/**
 * Models whose name holds every word typed, shortest name first.
 *
 * @example findModels({ typed: 'qwen3 8b', catalog })[0]?.hfId // 'Qwen/Qwen3-8B'
 */
export function findModels({ typed, catalog }: { typed: string; catalog: Catalog }): Model[] {
  const wanted = words(typed);
  return catalog.models
    .filter(({ name, hfId, family }) => {
      const text = `${name} ${hfId} ${family}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name, 'en'));
}

/** @example sizeText(qwen3With30B) // '31B, 3B active' */
export const sizeText = ({ paramsB, activeParamsB }: Model): string =>
  activeParamsB === null
    ? `${Math.round(paramsB * 10) / 10}B`
    : `${Math.round(paramsB)}B, ${Math.round(activeParamsB)}B active`;

export function modelDraftOf({ answers, skipped }: LinkState, catalog: Catalog): ModelDraft {
  const blank: ModelDraft = { kind: 'model', how: null, typed: '', hfId: null, paramsB: '', activeParamsB: '' };
  const { model } = answers;
  if (typeof model === 'string') {
    const entry = catalog.models.find(({ hfId }) => hfId.toLowerCase() === model.toLowerCase());
    return { ...blank, how: 'named', typed: entry?.name ?? model, hfId: entry?.hfId ?? null };
  }
  if (model) {
    const { paramsB, activeParamsB = '' } = model;
    return { ...blank, how: 'sized', paramsB: String(paramsB), activeParamsB: String(activeParamsB) };
  }
  return { ...blank, how: skipped.includes('model') ? UNKNOWN : null };
}

function named({ typed, hfId }: ModelDraft, catalog: Catalog): Reading {
  if (hfId !== null) return answered({ model: hfId });
  const name = typed.trim().toLowerCase();
  if (name === '') return incomplete('name', 'Name the model, or say how large it is.');
  const entry = catalog.models.find((model) => [model.name, model.hfId].some((known) => known.toLowerCase() === name));
  return entry
    ? answered({ model: entry.hfId })
    : incomplete('name', 'Choose a model from the list, or say how large it is instead.');
}

function sized({ paramsB, activeParamsB }: ModelDraft, catalog: Catalog): Reading {
  if (paramsB.trim() === '') return incomplete('params', 'Give the number of parameters, in billions.');
  const active = activeParamsB.trim() === '' ? {} : { activeParamsB: toNumber(activeParamsB) };
  const check = (value: unknown) => faultOf('model', { value, catalog });
  // Each figure on its own, so that the fault lands on the right control.
  if (check({ paramsB: toNumber(paramsB) })) return incomplete('params', 'Give a number above 0, such as 8.');
  const model = { paramsB: toNumber(paramsB), ...active };
  if (check(model)) return incomplete('active', 'Give a number above 0, or leave it empty.');
  return answered({ model: model as { paramsB: number; activeParamsB?: number } });
}

/** What the model form says. */
export function readModel(draft: ModelDraft, catalog: Catalog): Reading {
  switch (draft.how) {
    case null:
      return incomplete('how', 'Choose one, or “I don’t know yet”.');
    case UNKNOWN:
      return answered({}, ['model']);
    case 'named':
      return named(draft, catalog);
    case 'sized':
      return sized(draft, catalog);
    default:
      return draft.how satisfies never;
  }
}
