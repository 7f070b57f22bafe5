import { countText } from '../../estimate/words/figures';
import type { Calculation } from '../../decide/calculation';
import { contextSteps, requestSteps } from '../state/steps';
import SliderField from './SliderField';
import styles from './styles.module.css';

interface Props {
  calculation: Calculation;
  /** The model's own longest context; null where it is unknown. */
  mostTokens: number | null;
  /** What the first provider assumes where nothing is given. */
  standingTokens: number;
  onEdit: (change: Partial<Calculation>) => void;
}

/** Context and users: the two sliders, right above the picture they change. */
export default function Load({ calculation, mostTokens, standingTokens, onEdit }: Props) {
  const { contextTokens: tokens } = calculation;
  const isBeyond = mostTokens !== null && tokens !== undefined && tokens > mostTokens;
  return (
    <div className={styles.load} role="group" aria-label="Context and users">
      <SliderField
        id="calculate-context"
        label="Context of a request"
        unit="tokens"
        steps={contextSteps(mostTokens)}
        value={calculation.contextTokens}
        standing={standingTokens}
        doubt={isBeyond ? `More than the model’s ${countText(mostTokens)} tokens.` : undefined}
        onChange={(contextTokens) => onEdit({ contextTokens })}
      />
      <SliderField
        id="calculate-requests"
        label="Requests at once"
        unit="requests"
        steps={requestSteps}
        value={calculation.concurrentRequests}
        standing={1}
        onChange={(concurrentRequests) => onEdit({ concurrentRequests })}
      />
    </div>
  );
}
