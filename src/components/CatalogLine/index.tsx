import { catalog } from '../../data';
import { plainDate } from '../dates';

const facts = catalog.providers.flatMap(({ facts }) => Object.values(facts)).filter((fact) => !('unknown' in fact));

/** How much the catalog holds, in one line. */
export default function CatalogLine() {
  return (
    <>
      {catalog.providers.length} providers, {facts.length} facts, each with its source, {catalog.devices.length}{' '}
      devices, as of <time dateTime={catalog.asOf}>{plainDate(catalog.asOf)}</time>.
    </>
  );
}
