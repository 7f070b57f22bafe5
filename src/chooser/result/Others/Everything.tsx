import Link from '@docusaurus/Link';
import MemoryPicture from '../../../components/MemoryPicture';
import { catalog } from '../../../data';
import type { RankedProvider } from '../../../decide';
import { fitLine, fitView } from '../../../decide/share/fit';
import Reasons from '../Reasons';
import SourceList from '../SourceList';
import WarningList from '../WarningList';
import styles from './styles.module.css';

/** All that is said of a provider: what rules it out, whether it fits, and every point with its facts. */
export default function Everything({ provider }: { provider: RankedProvider }) {
  const { name, reasons, blockers, warnings, score } = provider;
  const view = fitView(provider, catalog);
  const fits = fitLine(provider);
  return (
    <div className={styles.all}>
      {blockers.length > 0 && (
        <ul className={styles.blockers} aria-label="What rules it out">
          {blockers.map(({ text, wayRound, sources }) => (
            <li key={text}>
              {text}
              {wayRound && <span className={styles.way}>Way round: {wayRound}</span>}
              <SourceList sources={sources} />
            </li>
          ))}
        </ul>
      )}
      <WarningList warnings={warnings} />
      {view && (
        <div className={styles.fit}>
          {fits && <p>{fits}</p>}
          <MemoryPicture estimate={view.estimate} ramGiB={view.ramGiB} />
          <p>
            <Link to={view.link}>Change the figures</Link>
          </p>
        </div>
      )}
      {reasons.length > 0 && (
        <>
          <p className={styles.sum}>
            {score === null ? 'Without that it would have these points:' : `These points add up to ${score} of 100:`}
          </p>
          <Reasons reasons={reasons} />
        </>
      )}
      <p className={styles.more}>
        <Link to={`/providers/${provider.provider}`}>More about {name}</Link>
      </p>
    </div>
  );
}
