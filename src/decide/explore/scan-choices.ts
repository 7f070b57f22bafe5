import type { AnswerField, Answers } from '../../schema/answers';
import type { Situation } from '../situation';
import { candidates } from '../candidates';
import { outcomeOf, type Exploration, type Scan } from './exploration';
import { choiceDistance } from './nearness';
import { choiceWords } from './words';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A named chip tells its make only through the catalog; and nobody takes the GPU out to be told of another engine. */
function suits(to: unknown, { field, situation }: { field: AnswerField; situation: Situation }): boolean {
  const gpus = situation.machine.gpus ?? [];
  if (gpus.length === 0) return true;
  if (field === 'accelerators') return Array.isArray(to) && to.length > 0;
  if (field !== 'os') return true;
  const onApple = to === 'macos' || to === 'ios';
  return gpus.some(({ vendor }) => vendor === 'apple') === onApple;
}

/** Tries every other choice of an answer that is not a number. */
export function scanChoices(exploration: Exploration, field: AnswerField): Scan {
  const { situation, catalog, current } = exploration;
  const { answers } = situation;
  const scan: Scan = { found: [], tried: 0, flips: 0 };
  const from = answers[field] ?? null;
  for (const to of candidates(field, answers)) {
    if (same(to, from) || !suits(to, { field, situation })) continue;
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
