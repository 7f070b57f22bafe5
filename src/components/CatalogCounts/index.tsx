import claimsBySection from '../../data/claims.gen';
import { catalog } from '../../data';
import { allFacts, knownFacts } from '../catalogFacts';
import { plainDate } from '../dates';
import styles from './styles.module.css';

const claims = claimsBySection.flat();

const counts = [
  [catalog.providers.length, 'providers'],
  [catalog.layers.length, 'scale-out layers'],
  [knownFacts.length, 'facts with a source'],
  [allFacts.length - knownFacts.length, 'facts looked for and not found'],
  [catalog.disputes.length, 'disputes between sources'],
  [catalog.devices.length, 'devices'],
  [catalog.models.length, 'models'],
  [claims.length, 'claims of the talk'],
] as const;

/** How much the catalog holds, and as of when. */
export default function CatalogCounts() {
  return (
    <>
      <ul className={styles.counts}>
        {counts.map(([count, what]) => (
          <li key={what}>
            <b>{count.toLocaleString('en')}</b> {what}
          </li>
        ))}
      </ul>
      <p>
        Facts as of <time dateTime={catalog.asOf}>{plainDate(catalog.asOf)}</time>.
      </p>
    </>
  );
}
