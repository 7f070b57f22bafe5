import { plainDate } from '../../components/dates';
import type { LinkState } from '../../decide';
import { openSaved, type Saved } from './saved';
import styles from './styles.module.css';

interface Props {
  saved: readonly Saved[];
  onOpen: (link: LinkState) => void;
  onForget: (link: string) => void;
  onForgetAll: () => void;
}

/** Answers kept on this device: each opens, each can be forgotten. */
export default function SavedList({ saved, onOpen, onForget, onForgetAll }: Props) {
  return (
    <>
      <ul className={styles.saved}>
        {saved.map(({ link, savedOn }) => {
          const { state, text } = openSaved(link);
          return (
            <li key={link}>
              <button type="button" className={styles.words} onClick={() => onOpen(state)}>
                {text}
              </button>
              <time dateTime={savedOn}>{plainDate(savedOn)}</time>
              <button
                type="button"
                className={styles.words}
                aria-label={`Forget ${text}`}
                onClick={() => onForget(link)}
              >
                Forget
              </button>
            </li>
          );
        })}
      </ul>
      {saved.length > 1 && (
        <button type="button" className={styles.words} onClick={onForgetAll}>
          Forget all
        </button>
      )}
    </>
  );
}
