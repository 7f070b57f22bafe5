import { errorOf, errorText, figureText, isWithin, targets, type ReportCase } from '../../estimate/accuracy';
import { logScale, shortNumber, type Scale } from './scale';
import styles from './chart.module.css';

const SIDE = 300;
const LEFT = 46;
const BOTTOM = 34;
const TOP = 20;

/** Whether a case lies within the narrowest bound of its target. */
export function isNear({ target, predicted, observed }: ReportCase): boolean {
  const [bound] = targets[target].bounds;
  return bound !== undefined && predicted !== null && isWithin({ bound, predicted: predicted.expected, observed });
}

/** Everything between so much too low and so much too high. */
function Band({ scale, by }: { scale: Scale; by: number }) {
  const [first, last] = [0, SIDE];
  const shift = scale.at(scale.ticks[0] ?? 1) - scale.at((scale.ticks[0] ?? 1) * (1 - by));
  const corners = [
    [first, first - shift],
    [first, first + shift],
    [last, last + shift],
    [last, last - shift],
  ];
  return <polygon className={styles.band} points={corners.map(([x, y]) => `${x},${SIDE - Number(y)}`).join(' ')} />;
}

function Axes({ scale, unit }: { scale: Scale; unit: string }) {
  return (
    <g className={styles.axes}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={scale.at(tick)} x2={scale.at(tick)} y1={0} y2={SIDE} />
          <line x1={0} x2={SIDE} y1={SIDE - scale.at(tick)} y2={SIDE - scale.at(tick)} />
          <text x={scale.at(tick)} y={SIDE + 14} textAnchor="middle">
            {shortNumber(tick)}
          </text>
          <text x={-6} y={SIDE - scale.at(tick) + 4} textAnchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      <text x={SIDE} y={SIDE + 29} textAnchor="end" className={styles.name}>
        observed, {unit}
      </text>
      <text x={0} y={-8} className={styles.name}>
        predicted, {unit}
      </text>
    </g>
  );
}

function Point({ scale, one, name }: { scale: Scale; one: ReportCase; name: string }) {
  if (!one.predicted) return null;
  const { low, expected, high } = one.predicted;
  const x = scale.at(one.observed);
  const y = SIDE - scale.at(expected);
  return (
    <g className={isNear(one) ? styles.near : styles.far}>
      <title>
        {`${name}: ${figureText(expected)} predicted, ${figureText(one.observed)} observed, ${errorText(errorOf(expected, one.observed))}`}
      </title>
      <line x1={x} x2={x} y1={SIDE - scale.at(low)} y2={SIDE - scale.at(high)} />
      {isNear(one) ? <circle cx={x} cy={y} r={3.6} /> : <path d={`M${x - 4},${y - 4}l8,8m0,-8l-8,8`} />}
    </g>
  );
}

interface Props {
  cases: readonly ReportCase[];
  unit: string;
  /** What a listener hears in place of the picture. */
  label: string;
  nameOf: (one: ReportCase) => string;
}

/** Predicted against observed on logarithmic axes, with the diagonal and the target's bounds round it. */
export default function Chart({ cases, unit, label, nameOf }: Props) {
  const values = cases.flatMap(({ observed, predicted }) =>
    predicted && predicted.expected > 0 ? [observed, predicted.expected] : [observed],
  );
  const scale = logScale({ values, length: SIDE });
  const bounds = new Set(cases.flatMap(({ target }) => targets[target].bounds));
  const widest = Math.max(...[...bounds].filter(({ kind }) => kind === 'share').map(({ of }) => of));
  const clip = `plot-${unit.replace(/\W/g, '')}-${cases[0]?.target ?? ''}`;
  return (
    <svg
      className={styles.chart}
      viewBox={`${-LEFT} ${-TOP} ${SIDE + LEFT + 6} ${SIDE + BOTTOM + TOP}`}
      role="img"
      aria-label={label}
    >
      <clipPath id={clip}>
        <rect width={SIDE} height={SIDE} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Band scale={scale} by={widest} />
        <line className={styles.diagonal} x1={0} y1={SIDE} x2={SIDE} y2={0} />
      </g>
      <Axes scale={scale} unit={unit} />
      {cases.map((one) => (
        <Point key={`${one.target} ${one.rows.join()}`} scale={scale} one={one} name={nameOf(one)} />
      ))}
    </svg>
  );
}
