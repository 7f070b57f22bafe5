import type { Claim } from './claim';
import type { Device } from './device';
import type { Dispute } from './dispute';
import type { Layer } from './layer';
import type { Model } from './model';
import type { Provider } from './provider';
import type { Scenario } from './scenario';

/** What decisions and estimates are made from; tests pass invented ones. */
export interface Catalog {
  /** The latest day on which any of its facts was checked. */
  asOf: string;
  providers: readonly Provider[];
  /** Distributed layers on top of an engine. */
  layers: readonly Layer[];
  devices: readonly Device[];
  models: readonly Model[];
  /** Questions on which sources disagree. */
  disputes: readonly Dispute[];
}

/** The catalog with what only pages show. */
export interface FullCatalog extends Catalog {
  claims: readonly Claim[];
  scenarios: readonly Scenario[];
}
