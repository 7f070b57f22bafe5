import { useRef, type KeyboardEvent } from 'react';
import type { Place } from '../../../decide/map';
import Cell from './Cell';
import { axisTitle, cellKey, cellWords, markAt, regionLabels, type Mark } from './picture';
import styles from './styles.module.css';
import type { Decided } from './useDecidedMap';

interface Props {
  decided: Decided;
  marks: readonly Mark[];
  nameOf: (provider: string) => string;
  /** The cell that takes the focus, and is described. */
  at: Place;
  onMove: (place: Place) => void;
  onHover: (place: Place | null) => void;
  onTake: (place: Place) => void;
}

/** Where a key leads from a cell; null for a key that does not move. */
function moved(key: string, { at, columns, rows }: { at: Place; columns: number; rows: number }): Place | null {
  const column = (to: number) => ({ ...at, column: Math.min(columns - 1, Math.max(0, to)) });
  const row = (to: number) => ({ ...at, row: Math.min(rows - 1, Math.max(0, to)) });
  const moves: Record<string, Place> = {
    ArrowLeft: column(at.column - 1),
    ArrowRight: column(at.column + 1),
    ArrowUp: row(at.row + 1),
    ArrowDown: row(at.row - 1),
    Home: column(0),
    End: column(columns - 1),
    PageUp: row(rows - 1),
    PageDown: row(0),
  };
  return moves[key] ?? null;
}

/** The map itself: a grid that arrow keys walk through, with values at its left and lower edge. */
export default function Grid({ decided, marks, nameOf, at, onMove, onHover, onTake }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const { map, cells, done } = decided;
  const { across, up, here } = map;
  const markOf = (place: Place) => markAt(place, { cells, marks });
  const labels = done ? regionLabels({ map, markOf }) : [];
  const rows = up.rungs.map((rung, row) => ({ ...rung, row })).reverse();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onTake(at);
      return;
    }
    const to = moved(event.key, { at, columns: across.rungs.length, rows: up.rungs.length });
    if (!to) return;
    event.preventDefault();
    onMove(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${cellKey(to)}"]`)?.focus();
  };

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={`${axisTitle(across)}, from left to right; ${axisTitle(up)}, from the bottom up`}
      aria-busy={!done}
      className={styles.grid}
      style={{ '--columns': across.rungs.length } as React.CSSProperties}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onHover(null)}
    >
      {rows.map(({ row, tick }) => (
        <div key={row} role="row" className={styles.row}>
          <span role="rowheader" className={styles.tick}>
            {tick}
          </span>
          {across.rungs.map((_, column) => (
            <Cell
              key={column}
              place={{ column, row }}
              markOf={markOf}
              label={labels.find((label) => label.at.column === column && label.at.row === row)}
              words={cellWords({ column, row }, { map, cells, nameOf })}
              isHere={here?.column === column && here.row === row}
              isAt={at.column === column && at.row === row}
              onMove={onMove}
              onHover={onHover}
            />
          ))}
        </div>
      ))}
      <div role="row" className={styles.row}>
        <span role="gridcell" className={styles.tick} />
        {across.rungs.map(({ value, tick }) => (
          <span key={value} role="columnheader" className={styles.tick}>
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
