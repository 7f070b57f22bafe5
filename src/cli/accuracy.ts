import { parseArgs } from 'node:util';
import { catalog } from '../data';
import calibration from '../data/calibration.gen';
import { compare, reportOf, scoreIntervals, scoreTargets } from '../estimate/accuracy';
import { ownEstimate } from '../estimate/accuracy/estimator';
import { rowTable, targetTable } from './accuracy-text';

const { values } = parseArgs({
  options: { rows: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const comparison = compare({ entries: calibration.flat(), catalog, estimate: ownEstimate(catalog) });

if (values.json) {
  // What the page is made of: a report, no verdict.
  console.log(JSON.stringify(reportOf(comparison)));
} else {
  if (values.rows) console.log(rowTable(comparison));
  console.log(targetTable(comparison));
  const { cases } = comparison;
  process.exitCode = scoreTargets(cases).every(({ passed }) => passed) && scoreIntervals(cases).passed ? 0 : 1;
}
