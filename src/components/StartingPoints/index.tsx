import Link from '@docusaurus/Link';
import { catalog } from '../../data';
import { encodeLink, recommend } from '../../decide';
import { providerName } from '../providers';
import { listed } from '../../decide/listed';
import { startingPoints, type StartingPoint } from './points';
import styles from './styles.module.css';

/** The providers that the examples of a starting point end in, most frequent first. */
function usually({ examples }: StartingPoint): string {
  const counts = new Map<string, number>();
  for (const answers of examples) {
    const { recommended } = recommend({ answers, catalog });
    if (recommended) counts.set(recommended, (counts.get(recommended) ?? 0) + 1);
  }
  const ids = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return listed(ids.map(providerName), 'or');
}

/** Ways into the chooser by machine, each with what it usually comes to. */
export default function StartingPoints() {
  return (
    <ul className={styles.points}>
      {startingPoints.map((point) => (
        <li key={point.title}>
          <Link to={`/choose?${encodeLink({ answers: point.answers, skipped: [] })}`}>
            <b>{point.title}</b>
            <span>{point.text}</span>
            <em>usually {usually(point)}&nbsp;→</em>
          </Link>
        </li>
      ))}
    </ul>
  );
}
