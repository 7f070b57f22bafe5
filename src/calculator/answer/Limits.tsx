import { longestContext } from '../../estimate/words/fit';
import { countText, rangeText, roughText } from '../../estimate/words/figures';
import type { Estimate, Interval } from '../../estimate';
import styles from './styles.module.css';

interface RowProps {
  label: string;
  value: string;
  note?: string | undefined;
}

function Row({ label, value, note }: RowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{value}</b> {note && <span>{note}</span>}
      </dd>
    </div>
  );
}

const inTokens = (tokens: number) => countText(Math.round(tokens / 10) * 10);
/** The range, unless it says no more than the figure itself. */
const range = (figure: Interval, text: (value: number) => string) =>
  figure.low === figure.high ? undefined : rangeText(figure, text);

interface Props {
  estimate: Estimate;
  requests: number;
  /** The model's own longest context; null where it is unknown. */
  mostTokens: number | null;
}

/** How far it goes: the longest context, the requests at once, and the speed with what bounds it. */
export default function Limits({ estimate, requests, mostTokens }: Props) {
  const { maxConcurrentRequests, speed } = estimate;
  const longest = longestContext(estimate);
  const together = requests > 1 ? ', all requests together' : '';
  return (
    <>
      <dl className={styles.limits}>
        {longest && (
          <Row
            label={`Longest context for one request${longest.place === 'ram' && estimate.gpus.length > 0 ? ', partly in RAM' : ''}`}
            value={`${countText(longest.tokens.expected)} tokens`}
            note={longest.tokens.low === mostTokens ? 'all that the model has' : range(longest.tokens, inTokens)}
          />
        )}
        {maxConcurrentRequests && (
          <Row
            label="Requests of this length at once"
            value={countText(Math.floor(maxConcurrentRequests.expected))}
            note={range(maxConcurrentRequests, (value) => countText(Math.floor(value)))}
          />
        )}
        {speed && (
          <>
            <Row
              label={`Writes, tokens a second${together}`}
              value={roughText(speed.decodeTokensPerSecond.expected)}
              note={range(speed.decodeTokensPerSecond, roughText)}
            />
            <Row
              label="Reads a prompt, tokens a second"
              value={roughText(speed.prefillTokensPerSecond.expected)}
              note={range(speed.prefillTokensPerSecond, roughText)}
            />
          </>
        )}
      </dl>
      {speed && (
        <p className={styles.basis}>
          {speed.basis} {speed.speculative?.text}
        </p>
      )}
    </>
  );
}
