import report from '@generated/accuracy/default/report.json';
import {
  boundText,
  errorText,
  intervalTarget,
  percentText,
  scoreIntervals,
  scoreTargets,
  targets,
} from '../../estimate/accuracy';
import ScrollRegion from '../ScrollRegion';
import styles from './targets.module.css';

const scores = scoreTargets(report.cases);
const intervals = scoreIntervals(report.cases);

interface ReachedProps {
  share: number;
  wanted: string;
  passed: boolean;
}

/** The share reached and the one wanted. */
const Reached = ({ share, wanted, passed }: ReachedProps) => (
  <td>
    <span className={passed ? styles.passed : styles.missed}>{percentText(share)}</span>
    <small>
      {passed ? 'reached' : 'missed'}, wanted {wanted}
    </small>
  </td>
);

/** What the estimates should reach, what they do reach, and what a rule of thumb reaches on the same figures. */
export default function Targets() {
  return (
    <ScrollRegion label="Targets">
      <table className={styles.targets}>
        <caption>Targets and what is reached</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Rows</th>
            <th scope="col">Near enough</th>
            <th scope="col">Median error</th>
            <th scope="col">In interval</th>
            <th scope="col">Rule of thumb</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ target, ours, inside, thumb }) =>
            targets[target].bounds.map((bound, index) => {
              const share = ours.within[index] ?? 0;
              return (
                <tr key={boundText(bound)}>
                  <th scope="row">
                    {targets[target].label}
                    <small>{boundText(bound)}</small>
                  </th>
                  <td>{ours.cases}</td>
                  <Reached share={share} passed={share >= bound.floor} wanted={percentText(bound.floor)} />
                  <td>{errorText(ours.medianError)}</td>
                  <td>{percentText(inside)}</td>
                  <td>{thumb ? percentText(thumb.within[index] ?? 0) : 'none known'}</td>
                </tr>
              );
            }),
          )}
          <tr>
            <th scope="row">{intervalTarget.label}</th>
            <td>{report.cases.length}</td>
            <Reached
              share={intervals.inside}
              passed={intervals.passed}
              wanted={`${percentText(intervalTarget.least)} to ${percentText(intervalTarget.most)}`}
            />
            <td />
            <td />
            <td />
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}
