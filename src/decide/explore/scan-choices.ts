import type { AnswerField, Answers } from '../../schema/answers';
import { candidates } from '../candidates';
import { outcomeOf, type Exploration, type Scan } from './exploration';
import { choiceDistance } from './nearness';
import { choiceWords } from './words';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Tries every other choice of an answer that is not a number. */
export function scanChoices(exploration: Exploration, field: AnswerField): Scan {
  const { situation, catalog, current } = exploration;
  const { answers } = situation;
  const scan: Scan = { found: [], tried: 0, flips: 0 };
  const from = answers[field] ?? null;
  for (const to of candidates(field, answers)) {
    if (same(to, from)) continue;
    scan.tried += 1;
    const changed: Answers = { [field]: to };
    const recommended = outcomeOf(exploration, { ...answers, ...changed });
    if (recommended === current) continue;
    scan.flips += 1;
    const text = choiceWords(field, { answers, to: changed, catalog });
    scan.found.push({ change: { field, from, to, recommended, text }, distance: choiceDistance(field) });
  }
  return scan;
}
