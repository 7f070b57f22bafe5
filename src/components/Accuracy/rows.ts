import report from '@generated/accuracy/default/report.json';
import type { ReportCase, ReportRow } from '../../estimate/accuracy';

const byId = new Map(report.rows.map((row) => [row.id, row]));

/** The row of an id. */
export const rowsOfIds = (ids: readonly string[]): ReportRow[] =>
  ids.map((id) => byId.get(id)).filter((row) => row !== undefined);

/** The rows behind a case. */
export const rowsOf = (one: ReportCase): ReportRow[] => rowsOfIds(one.rows);
