import type { RankedProvider } from '../../../decide';
import section from '../styles.module.css';
import OtherProvider from './OtherProvider';
import styles from './styles.module.css';

interface Props {
  ranking: readonly RankedProvider[];
  /** The first, which stands above; null where nothing is recommended. */
  recommended: string | null;
  tied: readonly string[];
}

/** Every other provider, best first, with what it has against it. */
export default function Others({ ranking, recommended, tied }: Props) {
  const others = ranking.filter(({ provider }) => provider !== recommended);
  if (others.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby="others">
      <h3 id="others">{recommended === null ? 'What rules each out' : 'And the others'}</h3>
      <p className={section.about}>Each opens to all of its points, warnings and what rules it out.</p>
      <div className={styles.others}>
        {others.map((provider) => (
          <OtherProvider
            key={provider.provider}
            provider={provider}
            ranking={ranking}
            tied={tied.includes(provider.provider)}
          />
        ))}
      </div>
    </section>
  );
}
