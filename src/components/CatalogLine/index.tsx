import { catalog } from '../../data';
import { knownFacts } from '../catalogFacts';
import { plainDate } from '../dates';

/** How much the catalog holds, in one line. */
export default function CatalogLine() {
  return (
    <>
      {catalog.providers.length} providers and {catalog.layers.length} scale-out layers, {knownFacts.length} facts, each
      with its source, {catalog.devices.length} devices, as of{' '}
      <time dateTime={catalog.asOf}>{plainDate(catalog.asOf)}</time>.
    </>
  );
}
