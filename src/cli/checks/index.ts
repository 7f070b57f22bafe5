import { calibration } from './calibration';
import { commands } from './commands';
import { flags } from './flags';
import { layers } from './layers';
import { names } from './names';
import { pages } from './pages';
import { parameters } from './parameters';
import { pins } from './pins';
import type { Check, DataFiles, Problem } from './problem';
import { references } from './references';
import { shape } from './shape';
import { toolParsers } from './tool-parsers';

/** Every check; the first looks at each file alone, the others at all of them together. */
export const checks: readonly Check[] = [
  shape,
  names,
  references,
  pins,
  commands,
  flags,
  toolParsers,
  pages,
  layers,
  parameters,
  calibration,
];

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1);

/**
 * Runs every check and returns all problems, sorted by file. Where a file has the wrong form the cross-file checks
 * leave it out, since they could only repeat the fault in other words.
 */
export function runChecks(data: DataFiles): Problem[] {
  const [first, ...others] = checks;
  const malformed = [...data.unreadable, ...(first?.run(data) ?? [])];
  const broken = new Set(malformed.map(({ file }) => file));
  const sound = <Entry extends { file: string }>(entries: Entry[]) => entries.filter(({ file }) => !broken.has(file));
  const rest: DataFiles = {
    ...data,
    providers: sound(data.providers),
    layers: sound(data.layers),
    devices: sound(data.devices),
    models: sound(data.models),
    claims: sound(data.claims),
    scenarios: sound(data.scenarios),
    calibration: sound(data.calibration),
    providerPages: data.providerPages.filter(({ name }) => !broken.has(`src/data/providers/${name}.ts`)),
    layerPages: data.layerPages.filter(({ name }) => !broken.has(`src/data/layers/${name}.ts`)),
  };
  return [...malformed, ...others.flatMap((check) => check.run(rest))].sort(byPlace);
}
