import { memo } from 'react';
import type { FactDefinition } from '../../schema/provider-facts/kinds';
import SourcedFact from '../FactCell/SourcedFact';
import type { Column } from './Matrix';

interface Props {
  name: string;
  definition: FactDefinition & { options?: Record<string, string> };
  columns: readonly Column[];
}

/** One fact across the columns shown. */
function FactRow({ name, definition, columns }: Props) {
  return (
    <tr>
      <th scope="row" title={definition.meaning}>
        {definition.label}
      </th>
      {columns.map(({ id, facts, sources }) => (
        <td key={id}>
          <SourcedFact fact={facts[name]} definition={definition} sources={sources} />
        </td>
      ))}
    </tr>
  );
}

export default memo(FactRow);
