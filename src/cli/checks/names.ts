import { shown } from '../../schema/faults';
import type { Check, Entry, Problem } from './problem';

function misnamed(entries: readonly Entry<{ id: string }>[]): Problem[] {
  return entries
    .filter(({ name, value }) => value.id !== name)
    .map(({ file, name, value }) => ({
      file,
      path: 'id',
      found: shown(value.id),
      remedy: `give "${name}", as the file is named, or rename the file`,
    }));
}

interface Named {
  file: string;
  path: string;
  value: string;
}

function repeated(named: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((entry) => {
    const key = entry.value.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      return [];
    }
    return [
      {
        file: entry.file,
        path: entry.path,
        found: shown(entry.value),
        remedy: `give another; ${earlier.file} has this one`,
      },
    ];
  });
}

/** Ids are the file names, and no name is taken twice. */
export const names: Check = {
  name: 'names',
  description: 'The id of a file is its name; ids and names are given once.',
  run: ({ providers, layers, devices, models, claims, scenarios, disputes }) => [
    ...misnamed(providers),
    ...misnamed(layers),
    ...misnamed(devices),
    ...misnamed(models),
    ...misnamed(scenarios),
    ...misnamed(disputes),
    ...repeated([...providers, ...layers].map(({ file, value }) => ({ file, path: 'name', value: value.name }))),
    ...repeated(devices.map(({ file, value }) => ({ file, path: 'name', value: value.name }))),
    ...repeated(models.map(({ file, value }) => ({ file, path: 'hfId', value: value.hfId }))),
    ...repeated(
      claims.flatMap(({ file, value }) => value.map(({ id }, index) => ({ file, path: `[${index}].id`, value: id }))),
    ),
  ],
};
