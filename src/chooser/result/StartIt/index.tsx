import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';
import { operatingSystems, type OperatingSystem } from '../../../schema/vocabulary';
import type { RankedProvider, ResultCommand } from '../../../decide';
import section from '../styles.module.css';
import CommandStep from './CommandStep';
import styles from './styles.module.css';

interface Props {
  provider: RankedProvider;
}

function Steps({ commands }: { commands: readonly ResultCommand[] }) {
  return (
    <ol className={styles.steps}>
      {commands.map((command) => (
        <CommandStep key={`${command.purpose} ${command.command}`} command={command} />
      ))}
    </ol>
  );
}

/** The commands that install, serve and test, for the system at hand or, if it is not known, for each. */
export default function StartIt({ provider: { provider, commands } }: Props) {
  const systems = [...new Set(commands.map(({ os }) => os))];
  const [only] = systems;
  const forSystem = (system: OperatingSystem) => commands.filter(({ os }) => os === system);
  if (only === undefined) return null;
  return (
    <section className={section.section} aria-labelledby="start-it">
      <h3 id="start-it">Start it</h3>
      <p className={section.about}>
        {systems.length === 1 ? `For ${operatingSystems[only].label}. ` : 'Choose the system of the machine. '}
        Each command is from the engine’s own documents.
      </p>
      {systems.length === 1 ? (
        <Steps commands={commands} />
      ) : (
        <Tabs key={`${provider} ${systems.join(' ')}`} className={styles.tabs}>
          {systems.map((system) => (
            <TabItem key={system} value={system} label={operatingSystems[system].label}>
              <Steps commands={forSystem(system)} />
            </TabItem>
          ))}
        </Tabs>
      )}
    </section>
  );
}
