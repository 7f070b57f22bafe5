import clsx from 'clsx';
import type { Place } from '../../../decide/map';
import { cellKey, type Mark, type RegionLabel } from './picture';
import styles from './styles.module.css';

interface Props {
  place: Place;
  markOf: (place: Place) => Mark | undefined;
  /** Set in the cell where the name of its region begins. */
  label: RegionLabel | undefined;
  words: string;
  isHere: boolean;
  isAt: boolean;
  onMove: (place: Place) => void;
  onHover: (place: Place) => void;
}

/** Characters that a cell has room for: on a wide page, and on a narrow one. */
const WIDE = 5;
const NARROW = 2.4;

export const toneClass = (mark: Mark | undefined) => (mark ? styles[`tone-${mark.tone}`] : styles.undecided);

function Label({ label: { mark, length } }: { label: RegionLabel }) {
  const room = mark.tone === 'others' ? 0 : length;
  const fits = (characters: number) => mark.name.length + 1 <= room * characters;
  return (
    <span className={styles.label} style={{ width: `${length * 100}%` }} aria-hidden="true">
      <b className={clsx(fits(WIDE) && styles.narrowOnly, fits(NARROW) && styles.never)}>{mark.letter}</b>
      {fits(WIDE) && <span className={fits(NARROW) ? undefined : styles.wideOnly}>{mark.name}</span>}
    </span>
  );
}

/** One cell, with a line where its region ends. */
export default function Cell({ place, markOf, label, words, isHere, isAt, onMove, onHover }: Props) {
  const { column, row } = place;
  const mark = markOf(place);
  const ends = (side: Place) => {
    const beside = markOf(side);
    return mark !== undefined && beside !== undefined && beside !== mark;
  };
  return (
    <span
      role="gridcell"
      tabIndex={isAt ? 0 : -1}
      aria-label={isHere ? `${words}. You are here` : words}
      aria-current={isHere ? 'location' : undefined}
      data-cell={cellKey(place)}
      className={clsx(
        styles.cell,
        toneClass(mark),
        ends({ column: column - 1, row }) && styles.left,
        ends({ column, row: row + 1 }) && styles.top,
        isAt && styles.at,
      )}
      onClick={() => onMove(place)}
      onFocus={() => onMove(place)}
      onMouseEnter={() => onHover(place)}
    >
      {label && <Label label={label} />}
      {isHere && <span className={styles.here}>you</span>}
    </span>
  );
}
