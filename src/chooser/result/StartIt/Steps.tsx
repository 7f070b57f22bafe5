import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';
import type { RankedProvider, ResultClient, ResultCommand } from '../../../decide';
import type { OperatingSystem } from '../../../schema/vocabulary';
import CommandStep from './CommandStep';
import TextBlock from './TextBlock';
import styles from './styles.module.css';

const PURPOSES: Record<ResultCommand['purpose'], string> = { install: 'Install', serve: 'Serve', test: 'Call it' };
const purposes = Object.keys(PURPOSES) as ResultCommand['purpose'][];

function Commands({ commands, what }: { commands: readonly ResultCommand[]; what: string }) {
  return commands.map((command) => <CommandStep key={command.command} command={command} what={what} />);
}

/** A call from the shell, and from programs. */
function Calls({ commands, clients }: { commands: readonly ResultCommand[]; clients: readonly ResultClient[] }) {
  if (clients.length === 0) return <Commands commands={commands} what={PURPOSES.test} />;
  return (
    <Tabs className={styles.tabs} groupId="call-from">
      <TabItem value="shell" label="From the shell">
        <Commands commands={commands} what={PURPOSES.test} />
      </TabItem>
      {clients.map(({ language, title, text }) => (
        <TabItem key={language} value={language} label={`From ${title.split(',')[0]}`}>
          <TextBlock text={text} what={`the ${language} program`} />
          <p className={styles.notes}>{title}.</p>
        </TabItem>
      ))}
    </Tabs>
  );
}

interface Props {
  provider: RankedProvider;
  system: OperatingSystem;
}

/** Install, serve, call: the steps of one system, in that order. */
export default function Steps({ provider: { commands, clients }, system }: Props) {
  const steps = purposes.flatMap((purpose) => {
    const found = commands.filter((command) => command.purpose === purpose && command.os === system);
    return found.length > 0 ? [{ purpose, found }] : [];
  });
  return (
    <ol className={styles.steps}>
      {steps.map(({ purpose, found }) => (
        <li key={purpose} className={styles.step}>
          <h4>{PURPOSES[purpose]}</h4>
          {purpose === 'test' ? (
            <Calls commands={found} clients={clients} />
          ) : (
            <Commands commands={found} what={PURPOSES[purpose]} />
          )}
        </li>
      ))}
    </ol>
  );
}
