import Link from '@docusaurus/Link';
import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';
import { operatingSystems } from '../../../schema/vocabulary';
import type { RankedProvider, Weights } from '../../../decide';
import section from '../styles.module.css';
import Files from './Files';
import FlagsUsed from './FlagsUsed';
import Steps from './Steps';
import styles from './styles.module.css';

interface Props {
  provider: RankedProvider;
  /** Whether somebody said which model it is to run. */
  isModelNamed: boolean;
  /** The layer that joins the machines, where there are several. */
  layer: string | undefined;
}

/** Which form of the model to take, with a link to where it is. */
function TakeIt({ weights: { text, repository } }: { weights: Weights }) {
  const [before, after] = repository === null ? [text] : text.split(repository);
  return (
    <p className={section.about}>
      {before}
      {repository !== null && <Link to={`https://huggingface.co/${repository}`}>{repository}</Link>}
      {after}
    </p>
  );
}

/** How it is installed, served and called, for the system at hand or, if it is not known, for each; then its files. */
export default function StartIt({ provider, isModelNamed, layer }: Props) {
  const systems = [...new Set(provider.commands.map(({ os }) => os))];
  const [only] = systems;
  if (only === undefined) return null;
  return (
    <section className={section.section} aria-labelledby="start-it">
      <h3 id="start-it">Start it</h3>
      <p className={section.about}>
        {systems.length === 1 ? `For ${operatingSystems[only].label}. ` : 'Choose the system of the machine. '}
        Every command and flag is from the engine’s own documents.
        {!isModelNamed && ' You named no model: they take one that its documents use.'}
        {layer !== undefined && (
          <>
            {' '}
            They are run on each machine; <a href="#scale-out">{layer}, below</a>, starts and joins them all.
          </>
        )}
      </p>
      {provider.weights && <TakeIt weights={provider.weights} />}
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
