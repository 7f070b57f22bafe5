import { operatingSystems, type OperatingSystem } from '../../../schema/vocabulary';
import { UNKNOWN, UNKNOWN_LABEL } from '../../state/reading';
import ShortChoices from './ShortChoices';

interface Props {
  form: string;
  systems: readonly OperatingSystem[];
  os: OperatingSystem | typeof UNKNOWN | null;
  onChange: (os: OperatingSystem | typeof UNKNOWN) => void;
}

/** The operating system, out of those such a machine may have. */
export default function SystemField({ form, systems, os, onChange }: Props) {
  // A link may name another one, which then stands with them.
  const offered = os === null || os === UNKNOWN || systems.includes(os) ? systems : [...systems, os];
  return (
    <ShortChoices
      form={form}
      control="os"
      legend="Which system does it run?"
      choices={[
        ...offered.map((id) => ({ id, label: operatingSystems[id].label })),
        { id: UNKNOWN, label: UNKNOWN_LABEL },
      ]}
      chosen={os}
      onChange={onChange}
    />
  );
}
