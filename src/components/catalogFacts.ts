import { catalog } from '../data';

/** Every fact of the catalog, looked for or found. */
export const allFacts = [...catalog.providers, ...catalog.layers].flatMap((entry) => Object.values(entry.facts));

/** Those that were found, each with its source. */
export const knownFacts = allFacts.filter((fact) => !('unknown' in fact));
