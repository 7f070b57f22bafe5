import { claimStatuses, type Claim, type ClaimStatus } from '../../schema/claim';
import { countByStatus } from '../claims';
import styles from './styles.module.css';

const statuses = Object.keys(claimStatuses) as ClaimStatus[];

interface Props {
  claims: readonly Claim[];
  /** Makes each figure a button that shows these claims alone. */
  filter?: { on: ClaimStatus | null; onPress: (status: ClaimStatus) => void };
}

/** How many claims there are of each status, and what the status means. */
export default function StatusCounts({ claims, filter }: Props) {
  const counts = countByStatus(claims);
  return (
    <ul className={styles.counts}>
      {statuses.map((status) => {
        const words = (
          <>
            <b>{counts[status] ?? 0}</b> {claimStatuses[status].label}
            <small>{claimStatuses[status].description}</small>
          </>
        );
        return (
          <li key={status}>
            {filter ? (
              <button type="button" aria-pressed={filter.on === status} onClick={() => filter.onPress(status)}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ul>
  );
}
