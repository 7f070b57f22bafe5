import type { Calibration } from '../../schema/calibration';
import type { Claim } from '../../schema/claim';
import type { Device } from '../../schema/device';
import type { Dispute } from '../../schema/dispute';
import type { Layer } from '../../schema/layer';
import type { Model } from '../../schema/model';
import type { ProviderFile } from '../../schema/provider';
import type { Scenario } from '../../schema/scenario';

/** One thing to mend: where, what was found, what to do. */
export interface Problem {
  /** Path from the root of the repository. */
  file: string;
  /** Place inside the file, such as `facts.platform.linux.source`; empty for the file as a whole. */
  path: string;
  found: string;
  remedy: string;
}

/** One line: `src/data/providers/x.ts › facts.lora.source: found "readme"; give a key of sources`. */
export const problemLine = ({ file, path, found, remedy }: Problem): string =>
  `${file}${path ? ` › ${path}` : ''}: found ${found}; ${remedy}`;

/** What one data file holds. */
export interface Entry<Entity> {
  file: string;
  /** File name without its ending. */
  name: string;
  value: Entity;
}

/** Everything on disk, file by file; what could not be loaded is already a problem. */
export interface DataFiles {
  providers: Entry<ProviderFile>[];
  layers: Entry<Layer>[];
  devices: Entry<Device>[];
  models: Entry<Model>[];
  claims: Entry<readonly Claim[]>[];
  scenarios: Entry<Scenario>[];
  disputes: Entry<Dispute>[];
  calibration: Entry<readonly Calibration[]>[];
  /** Names of the provider pages under docs/providers. */
  providerPages: Entry<null>[];
  /** Names of the layer pages under docs/scale-out. */
  layerPages: Entry<null>[];
  unreadable: Problem[];
}

/** A cross-file rule: named, described, and blind to everything but its input. */
export interface Check {
  name: string;
  description: string;
  run: (data: DataFiles) => Problem[];
}
