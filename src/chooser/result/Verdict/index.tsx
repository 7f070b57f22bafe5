import type { RefObject } from 'react';
import Link from '@docusaurus/Link';
import type { Confidence, RankedProvider } from '../../../decide';
import { sureness } from '../../../decide/confidence';
import { tellingReasons } from '../../../decide/share/reasons';
import Tools from '../Tools';
import styles from './styles.module.css';

interface Props {
  provider: RankedProvider;
  others: readonly RankedProvider[];
  confidence: Confidence | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onRestart: () => void;
}

/** Reasons that fit in one breath. */
const IN_LEAD = 2;

/** The recommendation: its name, why in a breath, and how sure it is. */
export default function Verdict({ provider, others, confidence, heading, onRestart }: Props) {
  const lead = tellingReasons(provider, others).slice(0, IN_LEAD);
  return (
    <div className={styles.verdict}>
      <h2 ref={heading} id="recommendation" tabIndex={-1} className={styles.name}>
        {provider.name}
      </h2>
      <p className={styles.lead}>{lead.map(({ text }) => text).join(' ')}</p>
      {confidence && (
        <p className={styles.sure}>
          <b>{sureness[confidence.level]}.</b> {confidence.text}
        </p>
      )}
      <div className={styles.foot}>
        <Tools onRestart={onRestart} primary />
        <Link to={`/providers/${provider.provider}`}>More about {provider.name}</Link>
      </div>
    </div>
  );
}
