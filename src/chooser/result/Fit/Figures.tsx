import { countText, rangeText, roughText } from '../../../estimate/words/figures';
import { answerRate, contextText } from '../../../estimate/words/fit';
import type { Interval } from '../../../estimate';
import type { FitView } from '../../../decide/share/fit';
import styles from './styles.module.css';

interface FigureProps {
  label: string;
  figure: Interval;
  text: (value: number) => string;
  unit?: string;
  /** What to know beside the range. */
  note?: string | undefined;
}

function Figure({ label, figure, text, unit = '', note }: FigureProps) {
  const range = rangeText(figure, text);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>
          {text(figure.expected)}
          {unit}
        </b>{' '}
        {(note ?? range !== text(figure.expected)) && <small>{note ?? range}</small>}
      </dd>
    </div>
  );
}

/** The limits and the speed as figures with their ranges. */
export default function Figures({ view: { estimate, roomFor, longest, context, requests } }: { view: FitView }) {
  const rate = answerRate(estimate);
  const prompt = rate && estimate.speed?.prefillTokensPerSecond;
  return (
    <dl className={styles.figures}>
      {roomFor && <Figure label={`Room for requests of ${context}`} figure={roomFor} text={countText} />}
      {longest && (
        <Figure
          label="Longest context"
          figure={longest.tokens}
          text={contextText}
          note={longest.whole ? 'the model’s own limit' : undefined}
        />
      )}
      {rate && (
        <Figure
          label={requests > 1 ? `All ${requests} answers together` : 'One answer'}
          figure={rate}
          text={roughText}
          unit=" tokens/s"
        />
      )}
      {prompt && <Figure label="Reading a prompt" figure={prompt} text={roughText} unit=" tokens/s" />}
    </dl>
  );
}
