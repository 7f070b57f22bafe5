import { supportState } from '../facts';
import { sizingOf } from '../sizing';
import { points, upperFirst, type Rule } from './rule';

/** Tokens a second that one reader follows with ease. */
const COMFORTABLE = 10;
/** Up to so many requests together each should still be read with ease. */
const SMALL_BATCH = 8;
/** Speeds from which a wish for speed or for throughput starts to be met. */
const FAST_FOR_ONE = 30;
const FAST_FOR_ALL = 200;

/** What the speed is worth where one of these matters most. */
const WISHES: ReadonlySet<string> = new Set(['single-stream-speed', 'throughput']);
const WISH_WORTH = { from: -3, to: 4 };

const clamp = (value: number, { from, to }: { from: number; to: number }) => Math.min(to, Math.max(from, value));

function rate(tokensPerSecond: number): string {
  if (tokensPerSecond < 0.1) return 'less than 0.1';
  return `about ${tokensPerSecond < 10 ? tokensPerSecond.toFixed(1) : String(Math.round(tokensPerSecond))}`;
}

/** How fast answers come on this machine, where model and machine are known. */
export const speed: Rule = {
  factor: 'speed',
  most: ({ situation }) => (WISHES.has(situation.answers.priority ?? '') ? WISH_WORTH.to : 0),
  about: 'How many tokens a second the model makes on this machine, as far as memory and bandwidth tell.',
  judge(subject) {
    const sizing = sizingOf(subject);
    const estimated = sizing?.estimate.speed;
    if (!estimated || sizing.estimate.fits === 'does-not-fit') return [];
    const { priority } = subject.situation.answers;
    const all = estimated.decodeTokensPerSecond.expected;
    const each = all / estimated.requestsTogether;
    // A larger batch is the users' gain: its share for each is not held against an engine that can batch.
    const batches = supportState(subject.provider, 'batching.continuous') === 'yes';
    const inSmallBatch = batches ? all / Math.min(SMALL_BATCH, estimated.requestsTogether) : each;
    const facts = ['speed.singleStream'] as const;
    const waiting =
      subject.situation.workload === 'batch'
        ? 0
        : clamp(4 * Math.log2(inSmallBatch / COMFORTABLE), { from: -30, to: 0 });
    const slow = points(waiting, {
      text: () => upperFirst(`${rate(each)} tokens a second for each request: slower than people read.`),
      facts,
    });
    if (priority === 'single-stream-speed') {
      const worth = clamp(1.5 * Math.log2(each / FAST_FOR_ONE), WISH_WORTH);
      return [
        ...slow,
        ...points(worth, { text: () => upperFirst(`${rate(each)} tokens a second for one request.`), facts }),
      ];
    }
    if (priority === 'throughput') {
      const worth = clamp(1.5 * Math.log2(all / FAST_FOR_ALL), WISH_WORTH);
      return [
        ...slow,
        ...points(worth, { text: () => upperFirst(`${rate(all)} tokens a second over all requests.`), facts }),
      ];
    }
    return slow;
  },
};
