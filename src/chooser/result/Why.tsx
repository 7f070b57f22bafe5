import type { RankedProvider } from '../../decide';
import { commonReasons } from '../../decide/share/reasons';
import Reasons from './Reasons';
import SourceList from './SourceList';
import styles from './styles.module.css';

interface Props {
  provider: RankedProvider;
  others: readonly RankedProvider[];
}

const sum = (reasons: readonly { points: number }[]) =>
  Math.round(reasons.reduce((total, { points }) => total + points, 0) * 10) / 10;

/** The points that earned the place: what tells it from the others as bars, then what all of them have. */
export default function Why({ provider, others }: Props) {
  const common = commonReasons(provider, others);
  const own = provider.reasons.filter((reason) => !common.includes(reason));
  return (
    <section className={styles.section} aria-labelledby="why">
      <h3 id="why">Why {provider.name}</h3>
      <p className={styles.about}>
        Points add up to {provider.score} of 100. Each row names the fact behind it, and when it was checked.
      </p>
      <Reasons reasons={own} />
      {common.length > 0 && (
        <div className={styles.common}>
          <p>The others still in the running have the same {sum(common)} points for:</p>
          <ul>
            {common.map(({ text, points, sources }) => (
              <li key={text}>
                {text} ({points})
                <SourceList sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
