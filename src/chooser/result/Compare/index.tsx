import { useState } from 'react';
import type { RankedProvider } from '../../../decide';
import section from '../styles.module.css';
import Picker from './Picker';
import { closestPair, comparisonOf } from './rows';
import styles from './styles.module.css';
import Table from './Table';

const LABELS = ['Compare', 'with', 'and'];

/** Two or three providers side by side on the same answers: differences first, what is equal folded away. */
export default function Compare({ ranking }: { ranking: readonly RankedProvider[] }) {
  const [chosen, setChosen] = useState<readonly (string | null)[] | null>(null);
  const [first = null, second = null, third = null] = chosen ?? closestPair(ranking);
  const places = [first, second, third];
  const providers = places.flatMap((id) => ranking.filter(({ provider }) => provider === id));
  const rows = comparisonOf(providers);
  const differing = rows.filter(({ same }) => !same);
  const equal = rows.filter(({ same }) => same);
  if (ranking.length < 2) return null;

  return (
    <section className={section.section} aria-labelledby="compare">
      <h3 id="compare">Side by side</h3>
      <p className={section.about}>Any two or three on your answers. What differs comes first.</p>
      <div className={styles.pickers} data-needs-script>
        {places.map((value, place) => (
          <Picker
            key={place}
            label={LABELS[place] ?? ''}
            ranking={ranking}
            value={value}
            taken={places.filter((other) => other !== null && other !== value).map(String)}
            optional={place === 2}
            onChange={(id) => setChosen(places.map((before, at) => (at === place ? id : before)))}
          />
        ))}
      </div>
      <Table providers={providers} rows={differing} caption="What differs between them" />
      {equal.length > 0 && (
        <details className={styles.equal}>
          <summary>The same for all of them: {equal.length}</summary>
          <Table providers={providers} rows={equal} caption="What is the same for all of them" />
        </details>
      )}
    </section>
  );
}
