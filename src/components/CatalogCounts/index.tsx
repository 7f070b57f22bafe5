import claimsBySection from '../../data/claims.gen';
import { catalog } from '../../data';
import { plainDate } from '../dates';
import styles from './styles.module.css';

const claims = claimsBySection.flat();
const facts = [...catalog.providers, ...catalog.layers].flatMap((entry) => Object.values(entry.facts));
const known = facts.filter((fact) => !('unknown' in fact));

const counts = [
  [catalog.providers.length, 'providers'],
  [catalog.layers.length, 'scale-out layers'],
  [known.length, 'facts with a source'],
  [facts.length - known.length, 'facts looked for and not found'],
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
