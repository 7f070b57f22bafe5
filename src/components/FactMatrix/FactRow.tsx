import { memo } from 'react';
import { factDefinition, type FactKey } from '../../schema/provider-facts';
import type { Provider } from '../../schema/provider';
import FactCell from '../FactCell';

/** One fact across the providers shown. */
function FactRow({ name, providers }: { name: FactKey; providers: readonly Provider[] }) {
  const { label, meaning } = factDefinition(name);
  return (
    <tr>
      <th scope="row" title={meaning}>
        {label}
      </th>
      {providers.map((provider) => (
        <td key={provider.id}>
          <FactCell provider={provider} name={name} />
        </td>
      ))}
    </tr>
  );
}

export default memo(FactRow);
