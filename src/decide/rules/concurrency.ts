import { known } from '../facts';
import { points, type Rule } from './rule';

const MOST_COUNTED = 64;
/** Points per doubling of the requests in flight. */
const GAIN_PAGED = 6;
const MOST_GAIN_PAGED = 24;
const SLOPE_SLOTS = 4;
/** Up to here a batch without paging is expected to do, by the guides that call such servers fit for moderate load. */
const MODERATE = 4;

const doublings = (count: number) => Math.log2(Math.max(1, count));
const together = (users: number) => `${users.toLocaleString('en')} requests`;

/**
 * How well requests in flight share the engine. The slopes are chosen so that more users never lift an engine whose
 * batching is partial above one that batches continuously; a property test holds that.
 */
export const concurrency: Rule = {
  factor: 'concurrency',
  about: 'How many requests are in flight, against how the engine lets them share one pass over the weights.',
  judge({ provider, situation: { users } }) {
    if (users < 2) return [];
    const counted = Math.min(users, MOST_COUNTED);
    const facts = ['batching.continuous', 'batching.design', 'batching.defaultSlots'] as const;
    const design = known(provider, 'batching.design')?.value ?? null;
    const slots = known(provider, 'batching.defaultSlots')?.value ?? 1;
    switch (design) {
      case 'paged':
        return points(Math.min(MOST_GAIN_PAGED, GAIN_PAGED * doublings(counted)), {
          text: () =>
            `${together(users)} at once share every step: continuous batching over one paged cache, on by default.`,
          facts,
        });
      case 'slots': {
        const gain = SLOPE_SLOTS * (doublings(Math.min(counted, slots)) - doublings(counted / slots));
        return points(gain, {
          text: () =>
            users <= slots
              ? `Its ${slots} slots take ${together(users)} at once without a setting.`
              : `${together(users)} meet ${slots === 1 ? 'a single slot' : `${slots} slots`} unless more are opened, and each slot costs its own context.`,
          facts,
        });
      }
      case 'opt-in':
        return points(-SLOPE_SLOTS * doublings(counted / MODERATE), {
          text: () =>
            `Batching has to be switched on and is meant for moderate load; ${together(users)} are more than that.`,
          facts,
        });
      case null:
        return points(-SLOPE_SLOTS * doublings(counted), {
          text: () => 'How it batches requests is not known.',
          facts,
        });
      default:
        return design satisfies never;
    }
  },
};
