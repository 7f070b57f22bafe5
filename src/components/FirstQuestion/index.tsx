import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { SubmitEvent } from 'react';
import { coreQuestions, encodeLink, type Question } from '../../decide';
import styles from './styles.module.css';

/** What a link carries beside the answer itself, such as its version. */
function companions(question: Question, value: string): [string, string][] {
  const link = new URLSearchParams(encodeLink({ answers: { [question.id]: value }, skipped: [] }));
  return [...link].filter(([key]) => key !== question.id);
}

/** The first question as a plain form that leads into the chooser; it works without scripts. */
export default function FirstQuestion() {
  const history = useHistory();
  const chooser = useBaseUrl('/choose');
  const question = coreQuestions[0];
  if (question?.form.kind !== 'one') return null;
  const { id, ask, why, form } = question;

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget) as unknown as Iterable<[string, string]>;
    history.push(`${chooser}?${new URLSearchParams([...fields]).toString()}`);
  };

  return (
    <form className={styles.form} action={chooser} method="get" onSubmit={onSubmit}>
      <p className={styles.count}>Question 1 of about {coreQuestions.length}</p>
      <fieldset className={styles.fields} aria-describedby="first-question-why">
        <legend>{ask}</legend>
        <p id="first-question-why">{why}</p>
        {form.options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input type="radio" name={id} value={option.id} />
            <span>
              {option.label}
              <small>{option.description}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {companions(question, form.options[0]?.id ?? '').map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.foot}>
        <Link to={`/choose?${encodeLink({ answers: {}, skipped: [id] })}`}>I don’t know yet</Link>
        <button type="submit" className="button button--primary">
          Continue
        </button>
      </div>
    </form>
  );
}
