import { describe, expect, it } from 'vitest';
import { checks } from '../../src/cli/checks';
import { problemLine, type DataFiles } from '../../src/cli/checks/problem';
import { catalog } from '../../src/data';
import type { Layer } from '../../src/schema/layer';

const [first] = catalog.layers;
const place = `src/data/layers/${first!.id}.ts`;
const engines = 'value' in first!.facts.engines ? first!.facts.engines.value : [];

/** What is said of a sound layer with one thing changed, beside the providers it names. */
function problemsOf(change: (layer: Layer) => Layer, data: Partial<DataFiles> = {}): string[] {
  const layer = change(structuredClone(first!));
  const named = catalog.providers.filter(({ id }) => engines.includes(id));
  const all: DataFiles = {
    providers: named.map((value) => ({ file: `src/data/providers/${value.id}.ts`, name: value.id, value })),
    layers: [{ file: place, name: first!.id, value: layer }],
    devices: [],
    models: [],
    claims: [],
    scenarios: [],
    disputes: [],
    calibration: [],
    providerPages: named.map(({ id }) => ({ file: `docs/providers/${id}.mdx`, name: id, value: null })),
    layerPages: [{ file: `docs/scale-out/${layer.id}.mdx`, name: layer.id, value: null }],
    unreadable: [],
    ...data,
  };
  return checks
    .flatMap((check) => check.run(all))
    .map(problemLine)
    .filter((line) => line.includes('layers') || line.includes('scale-out'));
}

describe('the checks of layers', () => {
  it('find nothing in a sound layer', () => {
    expect(problemsOf((layer) => layer)).toEqual([]);
  });
  it('name a fact that is missing', () => {
    const lines = problemsOf((layer) => ({
      ...layer,
      facts: Object.fromEntries(Object.entries(layer.facts).filter(([key]) => key !== 'spread.model')) as never,
    }));
    expect(lines).toContainEqual(expect.stringContaining(`${place} › facts.spread.model: found nothing;`));
  });
  it('name an engine that is not in the catalog', () => {
    const lines = problemsOf((layer) => ({
      ...layer,
      facts: { ...layer.facts, 'engines.first': { ...layer.facts['engines.first'], value: ['vlm'] } },
    }));
    expect(lines).toEqual([expect.stringContaining(`${place} › facts.engines.first.value[0]: found "vlm"`)]);
  });
  it('name a placeholder that nothing fills, and leave shell variables alone', () => {
    const lines = problemsOf((layer) => ({
      ...layer,
      commands: layer.commands.map((command, index) =>
        index === 0 ? { ...command, command: 'run {modle} in ${NAMESPACE}' } : command,
      ),
    }));
    expect(lines).toEqual([expect.stringContaining(`${place} › commands[0].command: found {modle}; use {model}`)]);
  });
  it('name a source of a file that is not there', () => {
    const withFile = catalog.layers.find(({ manifests }) => manifests.length > 0)!;
    const manifests = withFile.manifests.map((manifest) => ({ ...manifest, source: 'nowhere', when: {} }));
    expect(problemsOf((layer) => ({ ...layer, manifests }))).toContainEqual(
      expect.stringContaining(`${place} › manifests[0].source: found "nowhere"; give a key of`),
    );
  });
  it('name an address on a moving branch', () => {
    const [key, source] = Object.entries(first!.sources)[0]!;
    const url = 'https://github.com/o/r/blob/main/README.md';
    const lines = problemsOf((layer) => ({ ...layer, sources: { ...layer.sources, [key]: { ...source, url } } }));
    expect(lines).toEqual([expect.stringContaining(`${place} › sources.${key}.url: found "${url}"`)]);
  });
  it('name a layer without a page, and a page without a layer', () => {
    const page = { file: 'docs/scale-out/nobody.mdx', name: 'nobody', value: null };
    expect(problemsOf((layer) => layer, { layerPages: [page] })).toEqual([
      `${place} › id: found no page for "${first!.id}"; write docs/scale-out/${first!.id}.mdx`,
      'docs/scale-out/nobody.mdx: found no layer "nobody"; add src/data/layers/nobody.ts, or rename the page',
    ]);
  });
  it('name a file whose name is not one', () => {
    const lines = problemsOf((layer) => ({
      ...layer,
      manifests: layer.manifests.map((manifest) => ({ ...manifest, fileName: '../values.yaml' })),
    }));
    expect(lines[0]).toContain(`${place} › manifests[0].fileName: found "../values.yaml"`);
  });
});
