import clsx from 'clsx';
import { toneClass } from './Cell';
import type { Mark } from './picture';
import styles from './styles.module.css';

/** What the letters and tones mean, and how much of the map each holds. */
export default function Legend({ marks }: { marks: readonly Mark[] }) {
  return (
    <ul className={styles.legend} aria-label="On the map">
      {marks.map((mark) => (
        <li key={String(mark.provider)}>
          <i className={clsx(styles.swatch, toneClass(mark))} aria-hidden="true">
            {mark.letter}
          </i>
          {mark.name}{' '}
          <small>
            {mark.cells} {mark.cells === 1 ? 'cell' : 'cells'}
          </small>
        </li>
      ))}
    </ul>
  );
}
