import claimsBySection from '../../data/claims.gen';
import ClaimCard from '../ClaimCard';
import { found } from '../providers';

const claims = claimsBySection.flat();
const ids = claims.map((claim) => claim.id);

/** Some claims of the talk, each beside what is true today; an unknown id fails the build. */
export default function ThenAndNow({ ids: wanted }: { ids: readonly string[] }) {
  return (
    <>
      {wanted.map((id) => (
        <ClaimCard
          key={id}
          claim={found(
            claims.find((claim) => claim.id === id),
            'claim',
            id,
            ids,
          )}
        />
      ))}
    </>
  );
}
