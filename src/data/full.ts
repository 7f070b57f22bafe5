import type { FullCatalog } from '../schema/catalog';
import claims from './claims.gen';
import { catalog } from './index';
import scenarios from './scenarios.gen';

/** The catalog with the claims and scenarios of the talk, which only pages show. */
export const fullCatalog: FullCatalog = { ...catalog, claims: claims.flat(), scenarios };
