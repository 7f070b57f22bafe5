import Cite from '../Cite';
import { providerOf } from '../providers';
import styles from './styles.module.css';

/** What went wrong for others with a provider, why, and the remedy. */
export default function Pitfalls({ provider: id }: { provider: string }) {
  const provider = providerOf(id);
  return (
    <dl className={styles.pitfalls}>
      {provider.pitfalls.map((pitfall) => {
        const source = provider.sources[pitfall.source];
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
