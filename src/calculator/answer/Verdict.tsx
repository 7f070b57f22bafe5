import clsx from 'clsx';
import type { Estimate, Fit } from '../../estimate';
import { FIT_WORDS, verdictText } from '../state/words';
import styles from './styles.module.css';

const LOOKS: Record<Fit, string | undefined> = {
  fits: styles.yes,
  'fits-partly': styles.partly,
  'does-not-fit': styles.no,
  'cannot-tell': styles.open,
};

/** Shapes, so that colour is not alone: a tick, a half circle, a cross, a dash. */
const SHAPES: Record<Fit, string> = {
  fits: 'M3 8.5 6.5 12 13 4.5',
  'fits-partly': 'M8 3a5 5 0 1 0 0 10 5 5 0 1 0 0-10v10',
  'does-not-fit': 'M4 4l8 8m0-8-8 8',
  'cannot-tell': 'M4 8h8',
};

interface Props {
  estimate: Estimate;
  requests: number;
  contextTokens: number;
}

/** Whether it fits, in one word and one sentence. */
export default function Verdict({ estimate, requests, contextTokens }: Props) {
  const { fits } = estimate;
  return (
    <p className={styles.verdict}>
      <b className={clsx(styles.fit, LOOKS[fits])}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={SHAPES[fits]} />
        </svg>
        {FIT_WORDS[fits]}
      </b>{' '}
      {verdictText(estimate, { requests, contextTokens })}
    </p>
  );
}
