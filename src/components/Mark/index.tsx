import styles from './styles.module.css';

export type MarkState = 'yes' | 'partly' | 'no' | 'unknown';

/** A full, half or empty circle, or a dash; always beside words that say the same. */
export default function Mark({ state }: { state: MarkState }) {
  return (
    <svg className={`${styles.mark} ${styles[state]}`} viewBox="0 0 10 10" aria-hidden="true">
      {state === 'unknown' ? (
        <path d="M2 5h6" className={styles.line} />
      ) : (
        <>
          <circle cx="5" cy="5" r="4" className={styles.line} />
          {state === 'yes' && <circle cx="5" cy="5" r="4" />}
          {state === 'partly' && <path d="M5 1a4 4 0 0 0 0 8z" />}
        </>
      )}
    </svg>
  );
}
