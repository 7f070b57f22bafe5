import type { Support } from '../../schema/fact';
import type { FactDefinition } from '../../schema/provider-facts/kinds';
import { acceleratorVendors, type AcceleratorVendor } from '../../schema/vocabulary';
import Breakable from '../Breakable';
import { idWords, isKnown, type Fact } from '../facts';
import Mark from '../Mark';
import { providerName } from '../providers';
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

/** Several names in words; ids of providers and makes by the names people know. */
function listed(kind: string, items: readonly string[]): string {
  const name = (id: string) => {
    if (kind === 'providers') return providerName(id);
    return kind === 'makes' ? acceleratorVendors[id as AcceleratorVendor].label : id;
  };
  return items.map(name).join(', ');
}

interface Props {
  definition: FactDefinition & { options?: Record<string, string> };
  fact: Fact;
}

/** The value of a fact of any kind, in words; marks repeat what the words say. */
export default function FactValue({ definition, fact }: Props) {
  if (!isKnown(fact)) {
    return (
      <span className={styles.unknown}>
        <Mark state="unknown" />
        not known
      </span>
    );
  }
  const { kind, options } = definition;
  if (kind === 'support') return <SupportValue {...(fact.value as Support)} />;
  if (kind === 'choice') {
    return (
      <>
        {idWords(String(fact.value))}
        <small className={styles.meaning}>{options?.[String(fact.value)]}</small>
      </>
    );
  }
  if (Array.isArray(fact.value)) return <Breakable>{listed(kind, fact.value as string[])}</Breakable>;
  return <Breakable>{String(fact.value)}</Breakable>;
}
