/**
 * The same function, which works out its answer for an object once: figures of an architecture are asked for hundreds
 * of times while contexts and machines are tried. The object must not change.
 *
 * @example const layers = remembered((architecture: Architecture) => architecture.mixers.length)
 */
export function remembered<Given extends object, Answer extends object | number>(
  work: (given: Given) => Answer,
): (given: Given) => Answer {
  const answers = new WeakMap<Given, Answer>();
  return (given) => {
    const told = answers.get(given);
    if (told !== undefined) return told;
    const answer = work(given);
    answers.set(given, answer);
    return answer;
  };
}
