import clsx from 'clsx';
import { gibText } from '../../estimate/words/figures';
import { freeGiB, spanGiB, uses, type Bar, type Use } from './bars';
import styles from './styles.module.css';

const FILLS: Record<Use, string | undefined> = {
  weights: styles.weights,
  cache: styles.cache,
  compute: styles.compute,
  overhead: styles.overhead,
};

/** A part narrower than this share of the bar has no room for its figure. */
const READABLE = 0.11;
/** Below this, a part is not worth a line. */
const NEGLIGIBLE_GIB = 0.005;

export const nameOf = ({ count, name }: Bar): string => (count > 1 ? `${count} × ${name}` : name);

const isDrawn = (gib: number) => gib >= NEGLIGIBLE_GIB;

/** The limit is worth a line of its own where the engine may not take everything. */
const isApart = ({ limitGiB, capacityGiB }: Bar) => limitGiB !== null && limitGiB !== capacityGiB;

function sizeWords({ totalGiB, capacityGiB, count }: Bar): string {
  const used = gibText(totalGiB.expected);
  const each = count > 1 ? ' each' : '';
  return capacityGiB === null ? `${used} GiB${each}` : `${used} of ${gibText(capacityGiB)} GiB${each}`;
}

/** What a listener hears in place of a bar. */
function summary(bar: Bar): string {
  const parts = uses
    .filter(({ id }) => isDrawn(bar.parts[id].expected))
    .map(({ id, label }) => `${label} ${gibText(bar.parts[id].expected)}`);
  const free = freeGiB(bar);
  if (free !== null) parts.push(`free ${gibText(free)}`);
  if (bar.limitGiB !== null && isApart(bar)) parts.push(`limit ${gibText(bar.limitGiB)}`);
  const short = isDrawn(bar.shortGiB) ? ` ${gibText(bar.shortGiB)} GiB short.` : '';
  return `${nameOf(bar)}: ${sizeWords(bar)}. ${parts.join(', ')} GiB.${short}`;
}

function Track({ bar }: { bar: Bar }) {
  const span = spanGiB(bar) || 1;
  const width = (gib: number) => `${(100 * gib) / span}%`;
  const over = isDrawn(bar.shortGiB);
  return (
    <div className={styles.track} role="img" aria-label={summary(bar)}>
      {bar.capacityGiB !== null && <span className={styles.capacity} style={{ width: width(bar.capacityGiB) }} />}
      <span className={styles.parts}>
        {uses.map(({ id }) => (
          <span key={id} className={clsx(styles.part, FILLS[id])} style={{ width: width(bar.parts[id].expected) }}>
            {bar.parts[id].expected / span >= READABLE && <b>{gibText(bar.parts[id].expected)}</b>}
          </span>
        ))}
        <span className={clsx(styles.part, styles.missing)} style={{ width: width(bar.missingGiB) }} />
      </span>
      {bar.limitGiB !== null && over && (
        <span className={styles.beyond} style={{ left: width(bar.limitGiB), right: 0 }} />
      )}
      {bar.limitGiB !== null && (over || isApart(bar)) && (
        <span className={clsx(styles.limit, over && styles.broken)} style={{ left: width(bar.limitGiB) }} />
      )}
    </div>
  );
}

/** One bar with its name above and its parts, which are its legend, below. */
export default function BarRow({ bar }: { bar: Bar }) {
  const free = freeGiB(bar);
  return (
    <div className={styles.row}>
      <p className={styles.name}>
        <b>{nameOf(bar)}</b> <span>{sizeWords(bar)}</span>
      </p>
      <Track bar={bar} />
      <ul className={styles.legend}>
        {uses.map(
          ({ id, label }) =>
            isDrawn(bar.parts[id].expected) && (
              <li key={id}>
                <i className={clsx(styles.swatch, FILLS[id])} />
                {label} <b>{gibText(bar.parts[id].expected)}</b>
              </li>
            ),
        )}
        {free !== null && (
          <li>
            <i className={clsx(styles.swatch, styles.free)} />
            Free <b>{gibText(free)}</b>
          </li>
        )}
        {bar.limitGiB !== null && isApart(bar) && (
          <li>
            <i className={styles.tick} />
            Limit <b>{gibText(bar.limitGiB)}</b>
          </li>
        )}
        {isDrawn(bar.shortGiB) && (
          <li className={styles.short}>
            <i className={clsx(styles.swatch, styles.missing)} />
            <b>{gibText(bar.shortGiB)}</b> GiB short
          </li>
        )}
      </ul>
    </div>
  );
}
