import type { RefObject } from 'react';
import Link from '@docusaurus/Link';
import type { RankedProvider } from '../../../decide';
import { tellingReasons } from '../../state/reasons';
import Tools from '../Tools';
import styles from './styles.module.css';

interface Props {
  provider: RankedProvider;
  others: readonly RankedProvider[];
  /** Near-ties with the first. */
  tied: readonly RankedProvider[];
  heading: RefObject<HTMLHeadingElement | null>;
  onRestart: () => void;
}

/** Reasons that fit in one breath. */
const IN_LEAD = 2;

/** The recommendation: its name, why in a breath, and what comes close. */
export default function Verdict({ provider, others, tied, heading, onRestart }: Props) {
  const lead = tellingReasons(provider, others).slice(0, IN_LEAD);
  return (
    <div className={styles.verdict}>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {provider.name}
      </h2>
      <p className={styles.lead}>{lead.map(({ text }) => text).join(' ')}</p>
      {tied.length > 0 && (
        <p className={styles.tied}>
          <b>Near-tie with {tied.map(({ name }) => name).join(' and ')}</b>
          {`, ${tied.map(({ score }) => score).join(' and ')} points to ${provider.score}: either will do.`}
        </p>
      )}
      <div className={styles.foot}>
        <Tools onRestart={onRestart} primary />
        <Link to={`/providers/${provider.provider}`}>More about {provider.name}</Link>
      </div>
    </div>
  );
}
