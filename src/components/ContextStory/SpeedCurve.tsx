import clsx from 'clsx';
import { roughText } from '../../estimate/words/figures';
import { answerRate, contextText } from '../../estimate/words/fit';
import { curveOf } from './curve';
import styles from './curve.module.css';
import { endsOf, type Moment, type Story } from './story';

interface Props {
  story: Story;
  now: Moment;
}

/** A mark beyond this share of the width has its words to the left of the line. */
const WORDS_LEFT_FROM = 55;

function Mark({ left, low = false, children }: { left: number; low?: boolean; children: string }) {
  return (
    <span
      className={clsx(styles.mark, low && styles.low, left > WORDS_LEFT_FROM && styles.wordsLeft)}
      style={{ left: `${left}%` }}
    >
      <span>{children}</span>
    </span>
  );
}

function summary({ moments }: Story): string {
  const told = [moments[0], moments.at(-1)].flatMap((moment) => {
    const rate = moment && answerRate(moment.estimate);
    return moment && rate ? [`${roughText(rate.expected)} tokens/s at ${contextText(moment.contextTokens)}`] : [];
  });
  return `Speed over the context: ${told.join(', ')}`;
}

/** Speed over the context on the slider's own scale, with its interval, the marks and where the reader is. */
export default function SpeedCurve({ story, now }: Props) {
  const { line, band, ticks, left, top } = curveOf(story);
  const { firstLeaves, ownDefault } = story;
  const rate = answerRate(now.estimate);
  const at = { left: `${left(now.contextTokens)}%` };
  return (
    <div className={styles.plot} role="img" aria-label={summary(story)}>
      {firstLeaves !== null && firstLeaves < endsOf(story).longest && (
        <span className={styles.split} style={{ left: `${left(firstLeaves)}%` }} />
      )}
      {ticks.map((tick, place) => (
        <span key={tick.rate} className={styles.tick} style={{ top: `${tick.top}%` }}>
          {tick.rate}
          {place === ticks.length - 1 && ' tokens/s'}
        </span>
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polygon className={styles.band} points={band} />
        <polyline className={styles.line} points={line} />
      </svg>
      <Mark left={left(ownDefault)}>{`default ${contextText(ownDefault)}`}</Mark>
      {firstLeaves !== null && firstLeaves > endsOf(story).shortest && (
        <Mark left={left(firstLeaves)} low>{`layers leave from ${contextText(firstLeaves)}`}</Mark>
      )}
      <span className={styles.here} style={at} />
      {rate && <span className={styles.dot} style={{ ...at, top: `${top(rate.expected)}%` }} />}
    </div>
  );
}
