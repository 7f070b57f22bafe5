import type { LinkState } from '../../decide';
import SavedList from './SavedList';
import styles from './styles.module.css';
import { useSaved } from './useSaved';

/** Before the first answer: the way back to answers that were kept. Nothing where none were. */
export default function SavedAtStart({ onOpen }: { onOpen: (link: LinkState) => void }) {
  const { saved, forget, forgetAll } = useSaved();
  if (saved.length === 0) return null;
  return (
    <details className={styles.atStart} data-needs-script>
      <summary>Saved answers on this device: {saved.length}</summary>
      <SavedList saved={saved} onOpen={onOpen} onForget={forget} onForgetAll={forgetAll} />
    </details>
  );
}
