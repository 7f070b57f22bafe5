import type { Catalog } from '../schema/catalog';
import { shown, type Fault } from '../schema/faults';
import { nearest } from '../schema/nearest';
import { resolveDevice } from './devices';

const MOST_CANDIDATES = 8;
const LONGEST_NAME = 200;

/** A name somebody gave, and where it stands. */
interface Named {
  path: string;
  name: string;
  catalog: Catalog;
}

function deviceFault({ path, name, catalog }: Named): Fault | null {
  const match = resolveDevice({ name, catalog });
  switch (match.kind) {
    case 'one':
      return null;
    case 'several': {
      const ids = match.candidates.slice(0, MOST_CANDIDATES).map((device) => `"${device.id}"`);
      const more = match.candidates.length - ids.length;
      return {
        path,
        found: shown(name),
        remedy: `it means several devices; give one of ${ids.join(', ')}${more > 0 ? ` or ${more} more` : ''}`,
      };
    }
    case 'none':
      return {
        path,
        found: shown(name),
        remedy: `no such device is known${match.nearest ? `; the nearest is "${match.nearest}"` : ''}; else describe it: {"vendor": "nvidia", "memoryGiB": 24, "count": 1}`,
      };
    default:
      return match satisfies never;
  }
}

function cpuFault({ path, name, catalog }: Named): Fault | null {
  const processors = { ...catalog, devices: catalog.devices.filter(({ kind }) => kind === 'cpu') };
  const fault = deviceFault({ path, name, catalog: processors });
  if (fault === null || resolveDevice({ name, catalog: processors }).kind === 'several') return fault;
  const meant = nearest(
    name,
    processors.devices.map(({ id }) => id),
  );
  return {
    ...fault,
    remedy: `no such processor is known${meant ? `; the nearest is "${meant}"` : ''}; else leave it out`,
  };
}

function modelFault({ path, name, catalog, otherwise }: Named & { otherwise: string }): Fault | null {
  const ids = catalog.models.map(({ hfId }) => hfId);
  if (ids.some((id) => id.toLowerCase() === name.toLowerCase())) return null;
  const meant = nearest(name, ids);
  return {
    path,
    found: shown(name),
    remedy: `no such model is in the catalog${meant ? `; the nearest is "${meant}"` : ''}; ${otherwise}`,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;

/**
 * Faults of names that stand for catalog entries; looks at raw input, so that they are told together with all others.
 *
 * @param request.otherwise what to do where the catalog has no such model
 */
export function nameFaults(request: { input: unknown; catalog: Catalog; root: string; otherwise: string }): Fault[] {
  const { input, catalog, root, otherwise } = request;
  if (!isRecord(input)) return [];
  const { accelerators, cpu, model } = input;
  const entries: unknown[] = Array.isArray(accelerators) ? accelerators : [];
  const faults = entries.map((entry, index) =>
    isRecord(entry) && isName(entry.device)
      ? deviceFault({ path: `${root}.accelerators[${index}].device`, name: entry.device, catalog })
      : null,
  );
  if (isName(cpu)) faults.push(cpuFault({ path: `${root}.cpu`, name: cpu, catalog }));
  if (isName(model)) faults.push(modelFault({ path: `${root}.model`, name: model, catalog, otherwise }));
  return faults.filter((fault) => fault !== null);
}
