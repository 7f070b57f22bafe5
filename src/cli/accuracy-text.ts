import {
  boundText,
  errorOf,
  errorText,
  figureText,
  groupBy,
  intervalTarget,
  percentText,
  rulesOfThumb,
  scoreIntervals,
  scoreTargets,
  targetIds,
  targets,
  thumbOf,
  type Case,
  type Comparison,
} from '../estimate/accuracy';

const verdict = (passed: boolean) => (passed ? 'pass' : 'FAIL');

/** Cells in columns, the first to the left and the others to the right. */
function columns(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [index, cell] of line.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return lines
    .map((line) =>
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function targetLines(comparison: Comparison): string[][] {
  return scoreTargets(comparison.cases).flatMap(({ target, ours, inside, thumb }) =>
    targets[target].bounds.map((bound, index) => [
      `${targets[target].label}, ${boundText(bound)}`,
      String(ours.cases),
      percentText(ours.within[index] ?? 0),
      percentText(bound.floor),
      verdict((ours.within[index] ?? 0) >= bound.floor),
      errorText(ours.medianError),
      percentText(inside),
      thumb ? percentText(thumb.within[index] ?? 0) : '–',
    ]),
  );
}

function asideLines({ setAside }: Comparison): string[] {
  return targetIds.flatMap((target) => {
    const own = setAside.filter((one) => one.target === target);
    return [...groupBy(own, ({ rule }) => rule.reason)].map(
      ([reason, group]) => `  ${targets[target].label}: ${group.length}, ${reason}`,
    );
  });
}

function thumbLines(): string[] {
  return targetIds.flatMap((target) => {
    const thumb = thumbOf[target];
    return thumb ? [`  ${targets[target].label}: ${rulesOfThumb[thumb].label}`] : [];
  });
}

/** The table of targets, the rows set aside with their reason, and the rules of thumb beside ours. */
export function targetTable(comparison: Comparison): string {
  const { cases } = comparison;
  const { inside, passed } = scoreIntervals(cases);
  const heads = ['target', 'rows', 'reached', 'floor', '', 'median error', 'in interval', 'rule of thumb'];
  const range = `${percentText(intervalTarget.least)}–${percentText(intervalTarget.most)}`;
  const whole = [intervalTarget.label, String(cases.length), percentText(inside), range, verdict(passed)];
  return [
    columns([heads, ...targetLines(comparison), whole]),
    '',
    'Set aside:',
    ...asideLines(comparison),
    '',
    'Rules of thumb:',
    ...thumbLines(),
    '',
  ].join('\n');
}

function caseLine({ rows, unit, predicted, observed, thumb }: Case): string[] {
  const [first] = rows;
  return [
    `${first?.id ?? ''}${rows.length > 1 ? ` and ${rows.length - 1} more` : ''} ${first?.provider ?? ''} ${first?.model ?? ''} ${first?.scheme ?? ''}`,
    `${figureText(observed)} ${unit}`,
    figureText(predicted?.expected),
    predicted ? errorText(errorOf(predicted.expected, observed)) : 'refused',
    predicted ? `${figureText(predicted.low)} to ${figureText(predicted.high)}` : '',
    figureText(thumb),
  ];
}

/** Every figure predicted against observed, by target. */
export function rowTable({ cases }: Comparison): string {
  const heads = ['row', 'observed', 'predicted', 'error', 'interval', 'rule of thumb'];
  return targetIds
    .map((target) => {
      const lines = cases.filter((one) => one.target === target).map(caseLine);
      return `${targets[target].label}\n${columns([heads, ...lines])}\n`;
    })
    .join('\n');
}
