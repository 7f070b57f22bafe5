/** As long as work may hold up what the visitor does. */
const SLICE_MS = 6;
/** Typing goes on: work begins when the answers have rested for this long. */
const REST_MS = 120;

/**
 * Does work step by step in slices so short that typing and scrolling never wait for it.
 *
 * @param work.step does one step; false when there is no more
 * @param work.onSlice called after each slice, with whether the work is done
 * @returns stops the work
 * @example const stop = inSlices({ step: () => decideNext(), onSlice: (done) => done && show() });
 */
export function inSlices({ step, onSlice }: { step: () => boolean; onSlice: (done: boolean) => void }): () => void {
  // A message comes sooner than a timer, and lets input and painting go first all the same.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const until = performance.now() + SLICE_MS;
    let more = true;
    while (more && performance.now() < until) more = step();
    onSlice(!more);
    if (more) port2.postMessage(null);
  };
  const timer = setTimeout(() => port2.postMessage(null), REST_MS);
  return () => {
    clearTimeout(timer);
    port1.close();
  };
}
