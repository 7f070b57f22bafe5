import clsx from 'clsx';
import type { LayerFile, LayerStep, ScaleOutLayer } from '../../../decide';
import CommandLine from '../../../components/CommandLine';
import FileBlock from '../../../components/FileBlock';
import SourceList from '../SourceList';
import start from '../StartIt/styles.module.css';
import styles from './styles.module.css';

const PURPOSES: Record<LayerStep['purpose'], string> = { install: 'Install', deploy: 'Deploy', test: 'Test' };

interface Props {
  purpose: LayerStep['purpose'];
  steps: readonly LayerStep[];
  /** What they name. */
  files?: readonly LayerFile[];
}

/** The steps of one purpose under one head, in order, with the files below. */
function Steps({ purpose, steps, files = [] }: Props) {
  if (steps.length + files.length === 0) return null;
  return (
    <li className={start.step}>
      <h4>{PURPOSES[purpose]}</h4>
      <ol className={styles.commands}>
        {steps.map(({ command, notes, sources }) => (
          <li key={command}>
            <CommandLine command={command} what={`the command: ${PURPOSES[purpose]}`} />
            {notes && <p className={start.notes}>{notes}</p>}
            <SourceList sources={sources} />
          </li>
        ))}
      </ol>
      {files.map(({ name, about, text, notes, sources }) => (
        <div key={name} className={styles.file}>
          <FileBlock name={name} about={about} text={text} />
          {notes && <p className={start.notes}>{notes}</p>}
          <SourceList sources={sources} />
        </div>
      ))}
    </li>
  );
}

/** How a layer starts here: its commands with the answers filled in, and the files they name. */
export default function LayerStart({ layer: { commands, files } }: { layer: ScaleOutLayer }) {
  const of = (purpose: LayerStep['purpose']) => commands.filter((step) => step.purpose === purpose);
  return (
    <ol className={clsx(start.steps, styles.start)}>
      <Steps purpose="install" steps={of('install')} />
      <Steps purpose="deploy" steps={of('deploy')} files={files} />
      <Steps purpose="test" steps={of('test')} />
    </ol>
  );
}
