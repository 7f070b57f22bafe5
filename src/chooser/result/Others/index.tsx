import { useState } from 'react';
import { SearchField } from '../../../components/Field';
import FilterBar from '../../../components/FilterBar';
import type { RankedProvider } from '../../../decide';
import { groupsOf } from '../groups';
import section from '../styles.module.css';
import ProviderGroup from './ProviderGroup';

interface Props {
  ranking: readonly RankedProvider[];
  recommended: string | null;
  tied: readonly string[];
}

/** Every provider in one place, by verdict: why it would do, or why not. */
export default function Others({ ranking, recommended, tied }: Props) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = ranking.filter(({ name, provider }) => `${name} ${provider}`.toLowerCase().includes(wanted));
  const groups = groupsOf(shown);
  return (
    <section className={section.section} aria-labelledby="others">
      <h3 id="others">{recommended === null ? 'What rules each out' : 'Every provider, why and why not'}</h3>
      <p className={section.about}>Each opens to its points, its facts with their sources, and what rules it out.</p>
      <FilterBar
        label="Find a provider"
        shown={wanted === '' ? `${ranking.length} providers` : `${shown.length} of ${ranking.length} providers`}
      >
        <SearchField label="Find by name" value={typed} onChange={setTyped} />
      </FilterBar>
      {groups.map((group) => (
        <ProviderGroup
          key={group.verdict}
          group={group}
          ranking={ranking}
          tied={tied}
          // What was searched for, and all there is, must not hide in a fold.
          isOpen={wanted !== '' || groups.length === 1}
        />
      ))}
    </section>
  );
}
