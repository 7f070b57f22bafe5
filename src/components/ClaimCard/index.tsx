import type { Claim } from '../../schema/claim';
import Sources from '../Sources';
import StatusTag from '../StatusTag';
import styles from './styles.module.css';

/** What the talk said beside what is true today, with the reasons and sources on demand. */
export default function ClaimCard({ claim }: { claim: Claim }) {
  return (
    <article className={styles.claim} id={claim.id} aria-label={claim.talk}>
      <div className={styles.pair}>
        <div>
          <p className={styles.label}>The talk, 1 October 2025</p>
          <p className={styles.words}>{claim.talk}</p>
        </div>
        <div>
          <p className={styles.label}>
            Today <StatusTag status={claim.status} />
          </p>
          <p className={styles.words}>{claim.now}</p>
          {claim.since && <p className={styles.since}>When: {claim.since}</p>}
        </div>
      </div>
      <details className={styles.more}>
        <summary>
          On the day, why it matters, and {claim.sources.length} {claim.sources.length === 1 ? 'source' : 'sources'}
        </summary>
        <dl>
          <dt>Why it matters</dt>
          <dd>{claim.matters}</dd>
          <dt>On the day</dt>
          <dd>{claim.then}</dd>
          <dt>Sources</dt>
          <dd>
            <Sources sources={claim.sources} />
          </dd>
        </dl>
      </details>
    </article>
  );
}
