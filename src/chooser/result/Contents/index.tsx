import styles from './styles.module.css';

export interface Part {
  id: string;
  label: string;
}

/** What the result holds, so that nothing further down is buried. */
export default function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <ul>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
