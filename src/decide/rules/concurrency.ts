import { known, supportState } from '../facts';
import { points, type Finding, type Rule, type Subject } from './rule';

const MOST_COUNTED = 256;
/** Points per doubling of the requests in flight. */
const GAIN_PAGED = 6;
const SLOPE_SLOTS = 4;
/** The same where requests do not join a running batch by themselves: steeper, so that no gain elsewhere makes up for it. */
const SLOPE_WITHOUT = 5;
/** Up to here a batch without paging is expected to do, by the guides that call such servers fit for moderate load. */
const MODERATE = 4;
/** Up to so many requests the gain grows, by the load an engine is made for; beyond twice as many it turns. */
const MADE_FOR = { few: 4, tens: 24, hundreds: Infinity } as const;
/** Not known: taken as the least that paging is built for. */
const SCALE_UNKNOWN = 'tens';

const doublings = (count: number) => Math.log2(Math.max(1, count));
const together = (users: number) => `${users.toLocaleString('en')} requests`;

function paged({ provider, situation: { users } }: Subject): Finding[] {
  const counted = Math.min(users, MOST_COUNTED);
  const scale = known(provider, 'batching.scale')?.value ?? SCALE_UNKNOWN;
  const most = MADE_FOR[scale];
  const within = Math.min(counted, most);
  const gain = GAIN_PAGED * doublings(within) - SLOPE_SLOTS * doublings(counted / (2 * within));
  const facts = ['batching.continuous', 'batching.design', 'batching.scale'] as const;
  return points(Math.min(GAIN_PAGED * 4, gain), {
    text: () =>
      counted > most
        ? `${together(users)} at once share one paged cache, yet the engine is made for ${scale === 'few' ? 'a handful' : 'some tens'} at a time.`
        : `${together(users)} at once share every step: continuous batching over one paged cache, on by default.`,
    facts,
  });
}

function slotted({ provider, situation: { users } }: Subject): Finding[] {
  const counted = Math.min(users, MOST_COUNTED);
  const slots = known(provider, 'batching.defaultSlots')?.value ?? 1;
  // A few slots are opened by a flag, except where not every model takes more than one; each costs its own context.
  const joins = supportState(provider, 'batching.continuous') === 'yes';
  const opened = joins ? MODERATE : Math.min(slots, MODERATE);
  const gain =
    SLOPE_SLOTS * doublings(Math.min(counted, opened)) -
    (joins ? SLOPE_SLOTS : SLOPE_WITHOUT) * doublings(counted / opened);
  return points(gain, {
    text: () => {
      if (users <= slots) return `Its ${slots} slots take ${together(users)} at once without a setting.`;
      if (users <= opened) return `A flag opens a slot for each of ${together(users)} at once.`;
      return `${together(users)} meet ${slots === 1 ? 'a single slot' : `${slots} slots`} unless more are opened, and each slot costs its own context.`;
    },
    facts: ['batching.continuous', 'batching.design', 'batching.defaultSlots'],
  });
}

/**
 * How well requests in flight share the engine. The slopes are chosen so that more users never lift an engine whose
 * batching is partial above one that batches continuously, though the share of each in memory and speed shrinks too; a
 * property test holds that.
 */
export const concurrency: Rule = {
  factor: 'concurrency',
  inWords: 'requests at once',
  about:
    'How many requests are in flight, against how the engine lets them share one pass over the weights and for how many it is made.',
  judge(subject) {
    const { provider, situation } = subject;
    const { users } = situation;
    if (users < 2) return [];
    const counted = Math.min(users, MOST_COUNTED);
    const facts = ['batching.continuous', 'batching.design', 'batching.defaultSlots'] as const;
    const design = known(provider, 'batching.design')?.value ?? null;
    switch (design) {
      case 'paged':
        return paged(subject);
      case 'slots':
        return slotted(subject);
      case 'opt-in':
        return points(-SLOPE_WITHOUT * doublings(counted / MODERATE), {
          text: () =>
            `Batching has to be switched on and is meant for moderate load; ${together(users)} are more than that.`,
          facts,
        });
      case null:
        return points(-SLOPE_WITHOUT * doublings(counted), {
          text: () => 'How it batches requests is not known.',
          facts,
        });
      default:
        return design satisfies never;
    }
  },
};
