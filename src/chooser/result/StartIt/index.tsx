import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';
import { operatingSystems } from '../../../schema/vocabulary';
import type { RankedProvider } from '../../../decide';
import section from '../styles.module.css';
import Files from './Files';
import FlagsUsed from './FlagsUsed';
import Steps from './Steps';
import styles from './styles.module.css';

/** How it is installed, served and called, for the system at hand or, if it is not known, for each; then its files. */
export default function StartIt({ provider }: { provider: RankedProvider }) {
  const systems = [...new Set(provider.commands.map(({ os }) => os))];
  const [only] = systems;
  if (only === undefined) return null;
  return (
    <section className={section.section} aria-labelledby="start-it">
      <h3 id="start-it">Start it</h3>
      <p className={section.about}>
        {systems.length === 1 ? `For ${operatingSystems[only].label}. ` : 'Choose the system of the machine. '}
        Every command and flag is from the engine’s own documents.
      </p>
      {systems.length === 1 ? (
        <Steps provider={provider} system={only} />
      ) : (
        <Tabs key={`${provider.provider} ${systems.join(' ')}`} className={styles.tabs}>
          {systems.map((system) => (
            <TabItem key={system} value={system} label={operatingSystems[system].label}>
              <Steps provider={provider} system={system} />
            </TabItem>
          ))}
        </Tabs>
      )}
      <div className={styles.after}>
        <FlagsUsed flags={provider.flags} />
        <Files key={provider.provider} files={provider.files} />
      </div>
    </section>
  );
}
