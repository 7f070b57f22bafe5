/** From here on, and up to here where a model's own context is not known. */
const LEAST_TOKENS = 1024;
const USUAL_MOST_TOKENS = 131_072;
const MOST_REQUESTS = 512;

/** Numbers from one to another in steps that grow with them: two a doubling. */
function doublings(from: number, to: number): number[] {
  const steps: number[] = [];
  for (let step = from; step < to; step *= 2) {
    steps.push(step);
    const between = step * 1.5;
    if (Number.isInteger(between) && between < to) steps.push(between);
  }
  return [...steps, to];
}

/**
 * Stops of the context's slider, up to the model's own.
 *
 * @example contextSteps(4096) // [1024, 1536, 2048, 3072, 4096]
 */
export const contextSteps = (most: number | null): number[] =>
  doublings(LEAST_TOKENS, Math.max(LEAST_TOKENS, most ?? USUAL_MOST_TOKENS));

/** Stops of the slider for requests at once: 1, 2, 3, 4, 6, 8, 12 and so on. */
export const requestSteps: readonly number[] = doublings(1, MOST_REQUESTS);

/**
 * The stop nearest to a number, by ratio.
 *
 * @example nearestStep([1024, 1536, 2048], 1600) // 1
 */
export function nearestStep(steps: readonly number[], value: number): number {
  const distance = (step: number) => Math.abs(Math.log(step / value));
  return steps.reduce((best, step, place) => (distance(step) < distance(steps[best] ?? 1) ? place : best), 0);
}
