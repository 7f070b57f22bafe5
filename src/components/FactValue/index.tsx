import { factDefinition, type FactKey } from '../../schema/provider-facts';
import type { Support } from '../../schema/fact';
import Breakable from '../Breakable';
import { idWords, isKnown, type Fact } from '../facts';
import Mark from '../Mark';
import styles from './styles.module.css';

function SupportValue({ state, how }: Support) {
  return (
    <>
      <Mark state={state} />
      {how ? (
        <>
          <span className={styles.hidden}>{state}: </span>
          <Breakable>{how}</Breakable>
        </>
      ) : (
        state
      )}
    </>
  );
}

/** The value of a fact of any kind, in words; marks repeat what the words say. */
export default function FactValue({ name, fact }: { name: FactKey; fact: Fact }) {
  if (!isKnown(fact)) {
    return (
      <span className={styles.unknown}>
        <Mark state="unknown" />
        not known
      </span>
    );
  }
  const { kind, options } = factDefinition(name);
  if (kind === 'support') return <SupportValue {...(fact.value as Support)} />;
  if (kind === 'choice') {
    return (
      <>
        {idWords(String(fact.value))}
        <small className={styles.meaning}>{options?.[String(fact.value)]}</small>
      </>
    );
  }
  if (Array.isArray(fact.value)) return <Breakable>{fact.value.join(', ')}</Breakable>;
  return <Breakable>{String(fact.value)}</Breakable>;
}
