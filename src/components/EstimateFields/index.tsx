import FieldTable from '../FieldTable';
import { fields } from './fields';

/** Every field of a request for an estimate. */
export default function EstimateFields() {
  return <FieldTable label="Fields of an estimate" caption="What an estimate is asked for" fields={fields} />;
}
