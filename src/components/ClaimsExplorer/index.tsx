import { useState } from 'react';
import claimsBySection from '../../data/claims.gen';
import ClaimCard from '../ClaimCard';
import { bySection, claimsLike, NO_PROVIDER, type ClaimFilter } from '../claims';
import { SearchField, SelectField } from '../Field';
import FilterBar from '../FilterBar';
import { providerName } from '../providers';
import StatusCounts from '../StatusCounts';
import styles from './styles.module.css';

const claims = claimsBySection.flat();
const providers = [...new Set(claims.map(({ provider }) => provider ?? NO_PROVIDER))].map((id) => ({
  id,
  label: id === NO_PROVIDER ? 'No one in particular' : providerName(id),
}));

const everything: ClaimFilter = { status: null, provider: null, text: '' };

/** Every claim of the talk beside what is true today; all are listed where scripts do not run. */
export default function ClaimsExplorer() {
  const [filter, setFilter] = useState(everything);
  const shown = claimsLike(claims, filter);
  return (
    <>
      <StatusCounts
        claims={claimsLike(claims, { ...filter, status: null })}
        filter={{
          on: filter.status,
          onPress: (status) => setFilter({ ...filter, status: filter.status === status ? null : status }),
        }}
      />
      <FilterBar label="Filter the claims" shown={`${shown.length} of ${claims.length} claims`}>
        <SelectField
          label="About"
          all="Everything"
          choices={providers}
          value={filter.provider}
          onChange={(provider) => setFilter({ ...filter, provider })}
        />
        <SearchField label="Words" value={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
      </FilterBar>
      {bySection(shown).map(([section, itsClaims]) => (
        <section key={section} aria-label={section}>
          <h3 className={styles.section}>{section.replaceAll(' > ', ' · ')}</h3>
          {itsClaims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
    </>
  );
}
