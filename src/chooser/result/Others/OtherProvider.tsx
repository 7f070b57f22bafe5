import { useState } from 'react';
import clsx from 'clsx';
import type { RankedProvider } from '../../../decide';
import { mainReason, tellingReasons } from '../../../decide/share/reasons';
import Everything from './Everything';
import styles from './styles.module.css';
import VerdictTag from './VerdictTag';

interface Props {
  provider: RankedProvider;
  ranking: readonly RankedProvider[];
  tied: boolean;
}

/** The one thing to say of a provider: of the first what speaks for it, of the others what speaks against them. */
function inALine(provider: RankedProvider, ranking: readonly RankedProvider[]): string {
  const others = ranking.filter((other) => other !== provider);
  const [telling] = provider.verdict === 'recommended' ? tellingReasons(provider, others) : [];
  return telling?.text ?? mainReason(provider, ranking);
}

/** One provider in a line, which opens to all that is said of it. */
export default function OtherProvider({ provider, ranking, tied }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.other} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{provider.name}</b>
        {provider.verdict !== 'ruled-out' && <VerdictTag provider={provider} tied={tied} />}
        <span className={clsx(styles.main, provider.verdict === 'ruled-out' && styles.line)}>
          {inALine(provider, ranking)}
        </span>
      </summary>
      {open && <Everything provider={provider} />}
    </details>
  );
}
