import clsx from 'clsx';
import type { RankedProvider, Verdict } from '../../../decide';
import styles from './styles.module.css';

const WORDS: Record<Verdict, string> = {
  recommended: 'recommended',
  good: 'good',
  possible: 'possible',
  'ruled-out': 'ruled out',
};

/** The verdict in a word, with the score where there is one. */
export default function VerdictTag({
  provider: { verdict, score },
  tied,
}: {
  provider: RankedProvider;
  tied: boolean;
}) {
  return (
    <span className={clsx(styles.tag, styles[tied ? 'recommended' : verdict])}>
      {tied ? 'near-tie' : WORDS[verdict]} {score !== null && Math.round(score)}
    </span>
  );
}
