import Link from '@docusaurus/Link';
import { catalog } from '../../data';
import scenarios from '../../data/scenarios.gen';
import { encodeLink, recommend } from '../../decide';
import { answersSchema } from '../../schema/answers';
import type { Scenario } from '../../schema/scenario';
import { found, providerName } from '../providers';
import { tellingReasons } from '../reasons';
import Sources from '../Sources';
import { listed } from '../../decide/listed';
import styles from './styles.module.css';

const MOST_REASONS = 3;
const namesOf = (ids: readonly string[]) => listed(ids.map(providerName), 'or');

function Talk({ scenario }: { scenario: Scenario }) {
  return (
    <div>
      <p className={styles.label}>The talk, 1 October 2025</p>
      <p className={styles.pick}>{namesOf(scenario.talkPicks)}</p>
      <ul className={styles.reasons}>
        {scenario.talkReasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function Today({ scenario }: { scenario: Scenario }) {
  const answers = answersSchema.parse(scenario.answers);
  const { recommended, alternatives, ranking } = recommend({ answers, catalog });
  const agrees = recommended !== null && scenario.talkPicks.includes(recommended);
  const reasons = recommended === null ? [] : tellingReasons(ranking, recommended, MOST_REASONS);
  return (
    <div>
      <p className={styles.label}>Today, by the facts · {agrees ? 'agrees with the talk' : 'differs from the talk'}</p>
      <p className={styles.pick}>{recommended === null ? 'Nothing fits' : namesOf([recommended, ...alternatives])}</p>
      <ul className={styles.reasons}>
        {reasons.map(({ factor, text }) => (
          <li key={`${factor} ${text}`}>{text}</li>
        ))}
      </ul>
      {scenario.overruled && (
        <div className={styles.overruled}>
          <p>{scenario.overruled.because}</p>
          <Sources sources={scenario.overruled.sources} />
        </div>
      )}
      <p className={styles.open}>
        <Link
          to={`/choose?${encodeLink({ answers, skipped: [] })}`}
          aria-label={`Open in the chooser: ${scenario.title}`}
        >
          Open in the chooser
        </Link>
      </p>
    </div>
  );
}

/** Situations the talk gave advice for: its pick beside what the decision model says today. */
export default function TalkAdvice({ part, id }: { part?: Scenario['part']; id?: string }) {
  const ids = scenarios.map((scenario) => scenario.id);
  const shown = scenarios
    .filter((scenario) => scenario.part === part || scenario.id === id)
    .sort((a, b) => a.order - b.order);
  found(shown[0], 'advice of the talk', id ?? part ?? '', ids);
  return (
    <>
      {shown.map((scenario) => (
        <section key={scenario.id} id={scenario.id} className={styles.advice} aria-label={scenario.title}>
          <div className={styles.situation}>
            <p className={styles.title}>{scenario.title}</p>
            <p>{scenario.requirements.join(' · ')}</p>
          </div>
          <div className={styles.pair}>
            <Talk scenario={scenario} />
            <Today scenario={scenario} />
          </div>
        </section>
      ))}
    </>
  );
}
