import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataFiles, Entry, Problem } from './problem';

interface Loaded<Entity> {
  entries: Entry<Entity>[];
  problems: Problem[];
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** A module's default export; loaders that wrap CommonJS put it one level deeper. */
function defaultOf(module: { default?: unknown }): unknown {
  const first = module.default;
  return typeof first === 'object' && first !== null && 'default' in first ? first.default : first;
}

async function loadFolder<Entity>({ root, kind }: { root: string; kind: string }): Promise<Loaded<Entity>> {
  const folder = join(root, 'src', 'data', kind);
  const loaded: Loaded<Entity> = { entries: [], problems: [] };
  for (const name of filesIn(folder, '.ts')) {
    const path = join(folder, name);
    const file = relative(root, path).split(sep).join('/');
    try {
      const value = defaultOf((await import(pathToFileURL(path).href)) as { default?: unknown });
      if (value === undefined)
        loaded.problems.push({
          file,
          path: '',
          found: 'no default export',
          remedy: 'write `export default define…({ … })`',
        });
      else loaded.entries.push({ file, name: name.replace(/\.ts$/, ''), value: value as Entity });
    } catch (error) {
      const [reason = ''] = (error as Error).message.split('\n');
      loaded.problems.push({
        file,
        path: '',
        found: `a file that does not load (${reason})`,
        remedy: 'mend its syntax; compare it with a neighbour',
      });
    }
  }
  return loaded;
}

/** The pages of a folder under docs, without its first. */
function pagesIn(root: string, folder: string): Entry<null>[] {
  return filesIn(join(root, 'docs', folder), '.mdx')
    .filter((file) => file !== 'index.mdx')
    .map((file) => ({ file: `docs/${folder}/${file}`, name: file.replace(/\.mdx$/, ''), value: null }));
}

/** Loads every data file under a root, one by one, so that a broken one hides no other. */
export async function loadData(root: string): Promise<DataFiles> {
  const providers = await loadFolder<DataFiles['providers'][number]['value']>({ root, kind: 'providers' });
  const layers = await loadFolder<DataFiles['layers'][number]['value']>({ root, kind: 'layers' });
  const devices = await loadFolder<DataFiles['devices'][number]['value']>({ root, kind: 'devices' });
  const models = await loadFolder<DataFiles['models'][number]['value']>({ root, kind: 'models' });
  const claims = await loadFolder<DataFiles['claims'][number]['value']>({ root, kind: 'claims' });
  const scenarios = await loadFolder<DataFiles['scenarios'][number]['value']>({ root, kind: 'scenarios' });
  const disputes = await loadFolder<DataFiles['disputes'][number]['value']>({ root, kind: 'disputes' });
  const calibration = await loadFolder<DataFiles['calibration'][number]['value']>({ root, kind: 'calibration' });
  return {
    providers: providers.entries,
    layers: layers.entries,
    devices: devices.entries,
    models: models.entries,
    claims: claims.entries,
    scenarios: scenarios.entries,
    disputes: disputes.entries,
    calibration: calibration.entries,
    providerPages: pagesIn(root, 'providers'),
    layerPages: pagesIn(root, 'scale-out'),
    unreadable: [providers, layers, devices, models, claims, scenarios, disputes, calibration].flatMap(
      ({ problems }) => problems,
    ),
  };
}
