import report from '@generated/accuracy/default/report.json';
import {
  boundText,
  errorText,
  families,
  groupBy,
  percentText,
  scoreOf,
  targetIds,
  targets,
  thumbScoreOf,
  type ReportCase,
} from '../../estimate/accuracy';
import { providerName } from '../providers';
import ScrollRegion from '../ScrollRegion';
import { rowsOf } from './rows';
import styles from './errors.module.css';

interface Grouping {
  title: string;
  keyOf: (one: ReportCase) => string;
}

const groupings: Record<'engine' | 'family', Grouping> = {
  engine: {
    title: 'Errors by engine',
    keyOf: (one) => {
      const [row] = rowsOf(one);
      return row ? (row.fork ?? providerName(row.provider)) : '';
    },
  },
  family: { title: 'Errors by family of models', keyOf: ({ family }) => families[family] },
};

function TargetCells({ cases }: { cases: readonly ReportCase[] }) {
  const [first] = cases;
  const bound = first && targets[first.target].bounds[0];
  if (!bound) return null;
  const ours = scoreOf(cases);
  const thumb = thumbScoreOf(cases);
  return (
    <>
      <th scope="row">
        {targets[first.target].label} <small>{boundText(bound)}</small>
      </th>
      <td>{ours.cases}</td>
      <td>{errorText(ours.medianError)}</td>
      <td>{percentText(ours.within[0] ?? 0)}</td>
      <td>{thumb ? errorText(thumb.medianError) : ''}</td>
      <td>{thumb ? percentText(thumb.within[0] ?? 0) : ''}</td>
    </>
  );
}

/** Errors of ours and of the rules of thumb, by engine or by family of models. */
export default function Errors({ by }: { by: keyof typeof groupings }) {
  const { title, keyOf } = groupings[by];
  return (
    <ScrollRegion label={title}>
      <table className={styles.errors}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Rows</th>
            <th scope="col">Median error</th>
            <th scope="col">Near enough</th>
            <th scope="col">Rule of thumb, median error</th>
            <th scope="col">Rule of thumb, near enough</th>
          </tr>
        </thead>
        {[...groupBy(report.cases, keyOf)].map(([name, group]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={styles.group}>
                {name}
              </th>
            </tr>
            {targetIds.map((target) => {
              const cases = group.filter((one) => one.target === target);
              return (
                cases.length > 0 && (
                  <tr key={target}>
                    <TargetCells cases={cases} />
                  </tr>
                )
              );
            })}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
