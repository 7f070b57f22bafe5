import FieldTable from '../FieldTable';
import { fields } from './fields';

/** Every answer the decision model takes: name, allowed values, meaning. */
export default function AnswerFields() {
  return (
    <FieldTable label="Answers" caption="Answers the decision model takes; every one may be missing" fields={fields} />
  );
}
