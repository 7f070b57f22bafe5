import Link from '@docusaurus/Link';
import type { RankedProvider } from '../../../decide';
import { fitLine } from '../../state/fit';
import { mainReason } from '../../state/reasons';
import Reasons from '../Reasons';
import SourceList from '../SourceList';
import WarningList from '../WarningList';
import styles from './styles.module.css';
import VerdictTag from './VerdictTag';

interface Props {
  provider: RankedProvider;
  ranking: readonly RankedProvider[];
  tied: boolean;
}

/** One provider in a line, which opens to all that is said of it. */
export default function OtherProvider({ provider, ranking, tied }: Props) {
  const { name, reasons, blockers, warnings } = provider;
  const [first] = blockers;
  const fits = fitLine(provider);
  return (
    <details className={styles.other}>
      <summary>
        <b>{name}</b>
        <VerdictTag provider={provider} tied={tied} />
        <span className={styles.main}>
          {mainReason(provider, ranking)}
          {fits && <span className={styles.way}>{fits}</span>}
          {first?.wayRound && <span className={styles.way}>Way round: {first.wayRound}</span>}
        </span>
      </summary>
      <div className={styles.all}>
        {blockers.length > 0 && (
          <ul className={styles.blockers}>
            {blockers.map(({ text, wayRound, sources }) => (
              <li key={text}>
                {text} {wayRound && `Way round: ${wayRound}`}
                <SourceList sources={sources} />
              </li>
            ))}
          </ul>
        )}
        <WarningList warnings={warnings} />
        {reasons.length > 0 && <Reasons reasons={reasons} />}
        <p className={styles.more}>
          <Link to={`/providers/${provider.provider}`}>More about {name}</Link>
        </p>
      </div>
    </details>
  );
}
