import { answerFields } from '../../schema/answers';
import type { LinkState } from '../../decide';

interface Visit {
  link: LinkState;
  step: string;
}

/**
 * The answers that hold after the browser went back or forward. A visit to another step keeps what was answered since;
 * another version of the same step, or a visit from before starting over, brings its own answers back.
 *
 * @example
 * afterPop({
 *   from: { step: 'accelerators', link: { answers: { workload: 'chat', os: 'linux' }, skipped: [] } },
 *   to: { step: 'workload', link: { answers: { workload: 'chat' }, skipped: [] } },
 * }).answers // { workload: 'chat', os: 'linux' }
 */
export function afterPop({ from, to }: { from: Visit; to: Visit }): LinkState {
  if (from.step === to.step) return to.link;
  const told = ({ answers, skipped }: LinkState) =>
    answerFields.filter((field) => answers[field] !== undefined || skipped.includes(field));
  const known = new Set(told(from.link));
  return told(to.link).every((field) => known.has(field)) ? from.link : to.link;
}
