import { layerPlaceholders, type Layer } from '../../schema/layer';
import type { Check, DataFiles, Entry, Problem } from './problem';
import { sourceProblems, sourcesUsed } from './references';

const PLACEHOLDER = new RegExp(`\\{(?:${layerPlaceholders.join('|')})\\}`, 'g');
/** A brace that begins a word is a placeholder; shell variables, JSON and YAML braces begin otherwise. */
const LOOKS_LIKE_ONE = /(?<!\$)\{[a-zA-Z]\w*\}/g;

/** The texts of a layer that are filled, with their places. */
function filled({ commands, manifests }: Layer): { path: string; text: string }[] {
  return [
    ...commands.flatMap(({ command, notes = '' }, index) => [
      { path: `commands[${index}].command`, text: command },
      { path: `commands[${index}].notes`, text: notes },
    ]),
    ...manifests.flatMap(({ template, use }, index) => [
      { path: `manifests[${index}].template`, text: template },
      { path: `manifests[${index}].use`, text: use },
    ]),
  ];
}

function placeholders({ file, value }: Entry<Layer>): Problem[] {
  return filled(value).flatMap(({ path, text }) =>
    (text.replace(PLACEHOLDER, '').match(LOOKS_LIKE_ONE) ?? []).map((found) => ({
      file,
      path,
      found,
      remedy: `use ${layerPlaceholders.map((name) => `{${name}}`).join(', ')}`,
    })),
  );
}

function sources({ file, value }: Entry<Layer>): Problem[] {
  const used = sourcesUsed(value);
  value.manifests.forEach(({ source }, index) => used.set(`manifests[${index}].source`, source));
  return sourceProblems({ file, sources: value.sources, used });
}

function engines({ file, value }: Entry<Layer>, providers: DataFiles['providers']): Problem[] {
  const ids = providers.map(({ value: provider }) => provider.id);
  const named = [
    ...(['engines', 'engines.first'] as const).flatMap((key) => {
      const fact = value.facts[key];
      return 'value' in fact ? fact.value.map((id, index) => ({ id, path: `facts.${key}.value[${index}]` })) : [];
    }),
    ...[...value.commands, ...value.manifests].flatMap(({ when }) =>
      (when?.engines ?? []).map((id) => ({ id, path: 'when.engines' })),
    ),
  ];
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) => ({
      file,
      path,
      found: JSON.stringify(id),
      remedy: `give a provider of the catalog: ${ids.join(', ')}`,
    }));
}

function pages({ layers, layerPages }: DataFiles): Problem[] {
  const written = new Set(layerPages.map(({ name }) => name));
  const known = new Set(layers.map(({ value }) => value.id));
  return [
    ...layers
      .filter(({ value }) => !written.has(value.id))
      .map(({ file, value }) => ({
        file,
        path: 'id',
        found: `no page for "${value.id}"`,
        remedy: `write docs/scale-out/${value.id}.mdx`,
      })),
    ...layerPages
      .filter(({ name }) => !known.has(name))
      .map(({ file, name }) => ({
        file,
        path: '',
        found: `no layer "${name}"`,
        remedy: `add src/data/layers/${name}.ts, or rename the page`,
      })),
  ];
}

/** Scale-out layers name what exists, and each has its page. */
export const layers: Check = {
  name: 'layers',
  description:
    'Sources, engines and placeholders that a scale-out layer names exist, and every layer has a page docs/scale-out/<id>.mdx.',
  run: (data) => [
    ...data.layers.flatMap((entry) => [...sources(entry), ...engines(entry, data.providers), ...placeholders(entry)]),
    ...pages(data),
  ],
};
