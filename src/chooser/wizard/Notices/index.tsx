import { useState } from 'react';
import styles from './styles.module.css';

/** What a link held that could not be used; can be put away. */
export default function Notices({ notices }: { notices: readonly string[] }) {
  const all = notices.join('\n');
  const [dismissed, setDismissed] = useState('');
  if (notices.length === 0 || dismissed === all) return null;
  return (
    <section className={styles.notices} aria-labelledby="link-notices">
      <div>
        <h2 id="link-notices">Part of the link was left out</h2>
        <ul>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="button" onClick={() => setDismissed(all)}>
        Dismiss
      </button>
    </section>
  );
}
