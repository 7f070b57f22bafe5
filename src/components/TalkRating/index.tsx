import type { Provider } from '../../schema/provider';
import styles from './styles.module.css';

type Rating = NonNullable<Provider['talkRatings'][keyof Provider['talkRatings']]>;

const MOST = 5;

/** A rating of the talk: its stars where it gave some, and its words. */
export default function TalkRating({ rating }: { rating: Rating | undefined }) {
  if (!rating) return <span className={styles.none}>not rated</span>;
  const { stars, words } = rating;
  return (
    <>
      {stars && (
        <span className={styles.stars} role="img" aria-label={`${stars} of ${MOST} stars`}>
          {'★'.repeat(stars)}
          <span className={styles.rest}>{'☆'.repeat(MOST - stars)}</span>
        </span>
      )}
      {words}
    </>
  );
}
