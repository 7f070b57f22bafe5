import { factDefinition, factGroups, factKeys, type FactKey } from '../../schema/provider-facts';
import { factOf } from '../facts';
import { found, providerOf } from '../providers';
import FactRows from './FactRows';

interface Props {
  provider: string;
  /** The facts to show; all that are stated if neither these nor a group are given. */
  keys?: readonly FactKey[];
  /** Id of a group of facts. */
  group?: string;
}

function groupOf(group: string) {
  const ids = factGroups.map(({ id }) => id);
  return found(
    factGroups.find(({ id }) => id === group),
    'group of facts',
    group,
    ids,
  );
}

/** What is known of one provider, a fact a row. */
export default function FactTable({ provider: id, keys, group }: Props) {
  const provider = providerOf(id);
  keys?.forEach((key) => found(factKeys.includes(key) || undefined, 'fact', key, factKeys));
  const known = group === undefined ? undefined : groupOf(group);
  const rows = keys ?? (known?.keys ?? factKeys).filter((key) => factOf(provider, key));
  const about = known?.label ?? rows.map((key) => factDefinition(key).label).join(', ');
  return (
    <FactRows
      label={`${provider.name}: ${about}`}
      rows={rows.map((key) => ({ key, definition: factDefinition(key), fact: factOf(provider, key) }))}
      sources={provider.sources}
    />
  );
}
