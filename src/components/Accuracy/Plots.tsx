import report from '@generated/accuracy/default/report.json';
import { boundText, errorText, isInside, scoreOf, targets, type ReportCase } from '../../estimate/accuracy';
import CaseTable, { caseName } from './CaseTable';
import Chart, { isNear } from './Chart';
import { plotsOf, type Plot } from './plots';
import { rowsOf } from './rows';
import styles from './plots.module.css';

const nameOf = (one: ReportCase) => caseName(rowsOf(one));

/** How a plot comes out, in a sentence; the nearest bound differs between the targets that share a plot. */
function summary({ cases }: Plot): string {
  const bounds = new Set(cases.map(({ target }) => targets[target].bounds[0]));
  const [bound] = bounds;
  const nearness = bound && bounds.size === 1 ? boundText(bound) : 'within the bound of their kind';
  const near = cases.filter(isNear).length;
  const inside = cases.filter(isInside).length;
  return `${near} of ${cases.length} ${nearness}, ${inside} inside their interval, median error ${errorText(scoreOf(cases).medianError)}`;
}

function PlotFigure({ plot }: { plot: Plot }) {
  const { title, unit, cases } = plot;
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>{title}</b>
        {summary(plot)}
      </figcaption>
      <Chart
        cases={cases}
        unit={unit}
        nameOf={nameOf}
        label={`${title}, predicted against observed: ${summary(plot)}`}
      />
      <details>
        <summary>{cases.length} figures and their sources</summary>
        <CaseTable title={title} unit={unit} cases={cases} rowsOf={rowsOf} />
      </details>
    </figure>
  );
}

/** Every figure predicted against what was observed, a plot for each kind. */
export default function Plots() {
  return (
    <>
      <p className={styles.key}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <circle cx={5} cy={5} r={3.6} />
        </svg>{' '}
        within the target’s bound,{' '}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1,1l8,8m0,-8l-8,8" />
        </svg>{' '}
        outside it. The upright line through a point is the stated interval, the slope is where both agree, and the
        shade beside it is the widest bound. Both axes are logarithmic.
      </p>
      <div className={styles.plots}>
        {plotsOf(report).map((plot) => (
          <PlotFigure key={plot.id} plot={plot} />
        ))}
      </div>
    </>
  );
}
