import { factDefinition, type FactKey } from '../../schema/provider-facts';
import type { Provider } from '../../schema/provider';
import Matrix from './Matrix';

interface Props {
  caption: string;
  providers: readonly Provider[];
  /** The facts, in groups; a group without a label has no heading. */
  groups: readonly { id: string; label?: string; keys: readonly FactKey[] }[];
}

/** A fact a row, a provider a column. */
export default function FactMatrix({ caption, providers, groups }: Props) {
  return (
    <Matrix caption={caption} columns={providers} definition={factDefinition} groups={groups} folder="/providers" />
  );
}
