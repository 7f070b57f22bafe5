import type { Layer } from '../../schema/layer';
import type { Source } from '../../schema/source';
import Cite from '../Cite';
import styles from './styles.module.css';

interface Props {
  pitfalls: Layer['pitfalls'];
  sources: Readonly<Record<string, Source>>;
}

/** What went wrong for others, why, and the remedy. */
export default function PitfallList({ pitfalls, sources }: Props) {
  return (
    <dl className={styles.pitfalls}>
      {pitfalls.map((pitfall) => {
        const source = sources[pitfall.source];
        return (
          <div key={pitfall.symptom}>
            <dt>{pitfall.symptom}</dt>
            <dd>
              {pitfall.cause}. <b>{pitfall.remedy}.</b>
              {source && (
                <div>
                  <Cite source={source} checkedOn={pitfall.checkedOn} />
                </div>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
