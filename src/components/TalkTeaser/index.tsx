import Link from '@docusaurus/Link';
import claimsBySection from '../../data/claims.gen';
import StatusCounts from '../StatusCounts';
import ThenAndNow from '../ThenAndNow';

const claims = claimsBySection.flat();

/** What became of the talk's claims in figures, and one of them in full. */
export default function TalkTeaser({ example }: { example: string }) {
  return (
    <>
      <p>
        This guide began as a talk of 1 October 2025. Each of its {claims.length} claims stands beside what is true now.{' '}
        <Link to="/talk">All of them</Link>
      </p>
      <StatusCounts claims={claims} />
      <ThenAndNow ids={[example]} />
    </>
  );
}
