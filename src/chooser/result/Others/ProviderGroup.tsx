import type { RankedProvider } from '../../../decide';
import type { Group } from '../groups';
import OtherProvider from './OtherProvider';
import styles from './styles.module.css';

interface Props {
  group: Group;
  ranking: readonly RankedProvider[];
  tied: readonly string[];
  isOpen: boolean;
}

/** As many rows as can stand open without burying what follows. */
const MOST_OPEN = 5;

/** Providers with one verdict; a long list of them, and what is ruled out, folds away. */
export default function ProviderGroup({ group: { verdict, title, providers }, ranking, tied, isOpen }: Props) {
  const folds = verdict === 'ruled-out' || providers.length > MOST_OPEN;
  const list = (
    <div className={styles.others}>
      {providers.map((provider) => (
        <OtherProvider
          key={provider.provider}
          provider={provider}
          ranking={ranking}
          tied={tied.includes(provider.provider)}
        />
      ))}
    </div>
  );
  const head = (
    <>
      {title} <small>{providers.length}</small>
    </>
  );
  if (!folds)
    return (
      <div className={styles.group}>
        <h4>{head}</h4>
        {list}
      </div>
    );
  return (
    // A search opens it, and the end of the search folds it again.
    <details key={String(isOpen)} className={styles.group} open={isOpen}>
      <summary>
        <h4>{head}</h4>
        <span className={styles.names}>{providers.map(({ name }) => name).join(', ')}</span>
      </summary>
      {list}
    </details>
  );
}
