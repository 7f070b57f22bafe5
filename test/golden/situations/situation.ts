import type { Answers } from '../../../src/schema/answers';

/** A situation with the providers an expert would accept as the first choice, and why, in a phrase. */
export interface Situation {
  /** The situation in words; unique. */
  words: string;
  answers: Answers;
  accept: string[];
  because: string;
  source?: string;
}

const cards = (device: string, count = 1): NonNullable<Answers['accelerators']> => [{ device, count }];

export const rtx3060 = cards('geforce-rtx-3060-12-gb');
export const rtx3090 = cards('geforce-rtx-3090');
export const rtx4090 = cards('geforce-rtx-4090');
export const h100 = (count: number) => cards('h100-sxm', count);
export const described = (
  vendor: 'nvidia' | 'amd' | 'intel' | 'apple',
  memoryGiB: number,
  count = 1,
): NonNullable<Answers['accelerators']> => [{ vendor, memoryGiB, count }];
export { cards };
