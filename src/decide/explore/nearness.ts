import type { AnswerField, Answers } from '../../schema/answers';
import type { Change } from '../result';
import type { Dimension, DimensionId } from './dimension';
import type { Found } from './exploration';

/** What doubling or halving a number costs people: memory is bought, a longer context is typed. */
const EFFORT: Record<DimensionId, number> = {
  contextTokens: 0.8,
  concurrentUsers: 1,
  ramGiB: 1,
  modelsAtOnce: 1.2,
  paramsB: 1.2,
  gpuMemoryGiB: 1.4,
  gpuCount: 1.6,
  nodes: 2,
};

/** A number that was not known before is as far as about two doublings. */
const FROM_UNKNOWN = 2;

/** How far a number is from where it stood, in doublings weighted by what one costs. */
export function numberDistance(dimension: Dimension, { from, to }: { from: number | null; to: number }): number {
  const doublings = from === null || from <= 0 ? FROM_UNKNOWN : Math.abs(Math.log2(to / from));
  return EFFORT[dimension.id] * doublings;
}

/** How far another choice is, in the same unit: wishes change more easily than machines and people. */
const CHOICES: Partial<Record<AnswerField, number>> = {
  priority: 1,
  quantization: 1,
  needs: 1.5,
  checkpoint: 1.5,
  promptReuse: 1.5,
  setupTime: 1.5,
  availability: 2,
  os: 2,
  experience: 2.5,
  model: 2.5,
  workload: 3,
  accelerators: 4,
};
const ANY_CHOICE = 3;

export const choiceDistance = (field: AnswerField): number => CHOICES[field] ?? ANY_CHOICE;

/** What each further change of the same answer comes later by, so that one answer does not fill the list. */
const REPEATED = 1.5;

/**
 * Changes in the order in which people want to hear of them: first such as lead to another provider and change what was
 * said, the nearest first; of one answer's many changes only the first few.
 */
export function nearestFirst(found: readonly Found[], answers: Answers): Change[] {
  const heard = new Map<AnswerField, number>();
  const rank = ({ recommended, field }: Change) =>
    Number(recommended === null) * 2 + Number(answers[field] === undefined);
  const spread = [...found]
    .sort((a, b) => a.distance - b.distance)
    .map(({ change, distance }) => {
      const before = heard.get(change.field) ?? 0;
      heard.set(change.field, before + 1);
      return { change, distance: distance + REPEATED * before };
    });
  return spread.sort((a, b) => rank(a.change) - rank(b.change) || a.distance - b.distance).map(({ change }) => change);
}
