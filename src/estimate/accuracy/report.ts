import type { CalibrationRow } from '../../schema/calibration';
import type { Case, Comparison } from './assess';
import { groupBy } from './statistics';
import type { TargetId } from './targets';

/** Where a figure comes from, in words. */
export interface ReportRow {
  id: string;
  provider: string;
  /** The fork of it that ran. */
  fork?: string | undefined;
  /** Without the organisation. */
  model: string;
  scheme: string;
  machine: string;
  version?: string | undefined;
  date?: string | undefined;
  url: string;
}

export interface ReportCase extends Omit<Case, 'rows'> {
  /** Ids of the rows behind it. */
  rows: string[];
}

/** A comparison as a page needs it: every row once, figures rounded. */
export interface Report {
  rows: ReportRow[];
  cases: ReportCase[];
  setAside: { target: TargetId; reason: string; rows: string[] }[];
}

const rounded = (value: number) => Number(value.toPrecision(6));

function machineOf({ gpus }: CalibrationRow): string {
  if (gpus === null) return 'GPU not known';
  if (gpus.length === 0) return 'processor only';
  return gpus.map(({ name, count }) => (count > 1 ? `${count} × ${name}` : name)).join(', ');
}

const rowOf = (row: CalibrationRow): ReportRow => ({
  id: row.id,
  provider: row.provider,
  fork: row.fork,
  model: row.model?.split('/').at(-1) ?? row.checkpoint,
  scheme: row.scheme ?? 'not stated',
  machine: machineOf(row),
  version: row.version,
  date: row.date,
  url: row.url,
});

function caseOf({ rows, observed, predicted, thumb, ...rest }: Case): ReportCase {
  return {
    ...rest,
    observed: rounded(observed),
    predicted: predicted && {
      low: rounded(predicted.low),
      expected: rounded(predicted.expected),
      high: rounded(predicted.high),
    },
    thumb: thumb === null ? null : rounded(thumb),
    rows: rows.map(({ id }) => id),
  };
}

/** Makes the report of a comparison. */
export function reportOf({ cases, setAside }: Comparison): Report {
  const rows = [...cases.flatMap((one) => one.rows), ...setAside.map(({ row }) => row)];
  const groups = groupBy(setAside, ({ target, rule }) => `${rule.id} ${target}`);
  return {
    rows: [...new Set(rows)].map(rowOf),
    cases: cases.map(caseOf),
    setAside: [...groups.values()].flatMap((group) =>
      group[0] ? [{ target: group[0].target, reason: group[0].rule.reason, rows: group.map(({ row }) => row.id) }] : [],
    ),
  };
}
