import type { Answers } from '../../schema/answers';
import { recommendedFor } from '../rank';
import type { Change } from '../result';
import type { Asked } from './dimension';

/** Answers whose neighbourhood is searched, and where they lead themselves. */
export interface Exploration extends Asked {
  current: string | null;
}

/** A change, and how far it is from what was answered: 1 is a number doubled or halved. */
export interface Found {
  change: Change;
  distance: number;
}

/** What trying the values of one answer showed. */
export interface Scan {
  found: Found[];
  tried: number;
  flips: number;
}

/** Where other answers lead. */
export const outcomeOf = ({ catalog }: Asked, answers: Answers): string | null => recommendedFor({ answers, catalog });
