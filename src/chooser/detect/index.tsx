import type { Answers } from '../../schema/answers';
import type { OperatingSystem } from '../../schema/vocabulary';
import PasteBox from './PasteBox';
import styles from './styles.module.css';
import ThisDevice from './ThisDevice';

interface Props {
  form: string;
  /** Called with answers that somebody accepted; nothing is filled in unasked. */
  onUse: (answers: Answers) => void;
  /** The system of the machine, as far as the form says it. */
  os?: OperatingSystem | undefined;
}

/** The machine without typing: from this browser, or from what a tool prints. */
export default function FillIn({ form, onUse, os }: Props) {
  return (
    <details className={styles.fill} data-needs-script>
      <summary>Fill this in from your computer</summary>
      <ThisDevice onUse={onUse} />
      <PasteBox form={form} onUse={onUse} os={os} />
    </details>
  );
}
