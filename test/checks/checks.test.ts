import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { fullCatalog } from '../../src/data/full';
import files from '../../src/data/providers.gen';
import { checks, runChecks } from '../../src/cli/checks';
import { loadData } from '../../src/cli/checks/load';
import { problemLine, type DataFiles } from '../../src/cli/checks/problem';
import type { Engine } from '../../src/schema/engine';
import type { ProviderFile } from '../../src/schema/provider';

type Sound = ProviderFile & { engine: Engine };

/** A file with figures of its own, as it stands on disk. */
const first = files.find((file): file is Sound => file.engine !== null && !('like' in file.engine));
const [device] = catalog.devices;
const empty: DataFiles = {
  providers: [],
  layers: [],
  disputes: [],
  devices: [],
  models: [],
  claims: [],
  scenarios: [],
  calibration: [],
  providerPages: [],
  layerPages: [],
  unreadable: [],
};

const modelfile = { name: 'Modelfile', language: 'modelfile', meaning: 'a file', checkedOn: '2026-11-24' } as const;

/** A sound provider with one thing changed, as the only file of an otherwise empty catalog. */
function withProvider(change: (provider: Sound) => ProviderFile): string[] {
  const provider = change(structuredClone(first!));
  const file = `src/data/providers/${first!.id}.ts`;
  return runChecks({
    ...empty,
    providers: [{ file, name: first!.id, value: provider }],
    providerPages: [{ file: 'docs/providers/x.mdx', name: provider.id, value: null }],
  }).map(problemLine);
}
const place = `src/data/providers/${first!.id}.ts`;

describe('each check', () => {
  it('finds nothing in a sound provider', () => {
    expect(withProvider((provider) => provider)).toEqual([]);
  });
  it('names a fact that is missing', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      facts: Object.fromEntries(Object.entries(provider.facts).filter(([key]) => key !== 'format.gguf')) as never,
    }));
    expect(lines).toEqual([expect.stringContaining(`${place} › facts.format.gguf: found nothing;`)]);
  });
  it('names a fact whose state is none of the known ones', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      facts: {
        ...provider.facts,
        'format.gguf': { ...provider.facts['format.gguf'], value: { state: 'perhaps' } } as never,
      },
    }));
    expect(lines[0]).toContain(`${place} › facts.format.gguf.value.state: found "perhaps"`);
  });
  it('names a misspelt fact and the one that was meant', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      facts: { ...provider.facts, 'format.guff': provider.facts['format.gguf'] } as never,
    }));
    expect(lines).toEqual([
      `${place} › facts.format.guff: found an unknown field; did you mean "format.gguf"? Else remove it`,
    ]);
  });
  it('names an id that differs from the file', () => {
    expect(withProvider((provider) => ({ ...provider, id: 'other' }))).toEqual([
      `${place} › id: found "other"; give "${first!.id}", as the file is named, or rename the file`,
    ]);
  });
  it('names a source that is cited and not there, and one that is there and not cited', () => {
    const [key] = Object.keys(first!.sources);
    const lines = withProvider(({ sources, ...provider }) => ({
      ...provider,
      sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id === key ? `${id}-x` : id, source])),
    }));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`found "${key}"; give a key of`),
        expect.stringContaining('found a source that no fact'),
      ]),
    );
  });
  it('names an address on a moving branch and says how to pin it', () => {
    const [key, source] = Object.entries(first!.sources)[0]!;
    const lines = withProvider((provider) => ({
      ...provider,
      sources: { ...provider.sources, [key]: { ...source, url: 'https://github.com/o/r/blob/main/README.md' } },
    }));
    expect(lines).toEqual([
      `${place} › sources.${key}.url: found "https://github.com/o/r/blob/main/README.md"; give an address that cannot change (a commit, a tag, a release, a thread), or the date of the page as \`date\`, or say in \`movingBecause\` why there is none`,
    ]);
  });
  it('names a moving address of a calibrated constant, wherever in the engine it stands', () => {
    const moving = [{ url: 'https://github.com/o/r/blob/0123abc/README.md' }, { url: 'https://example.com/speeds' }];
    const lines = withProvider((provider) => {
      provider.engine.speed.backends[0]!.bandwidthShare.sources = moving;
      return provider;
    });
    expect(lines).toEqual([
      expect.stringContaining(`${place} › engine.speed.backends[0].bandwidthShare.sources[1].url: found`),
    ]);
  });
  it('takes a page with its date as the source of a calibrated constant', () => {
    const lines = withProvider((provider) => {
      provider.engine.speed.lowBitShare.sources = [{ url: 'https://example.com/speeds', date: '2026-03-10' }];
      return provider;
    });
    expect(lines).toEqual([]);
  });
  it('names an excuse that is no longer needed', () => {
    const [key, source] = Object.entries(first!.sources)[0]!;
    const pinned = { ...source, url: 'https://github.com/o/r/blob/0123abc/README.md', movingBecause: 'no reason' };
    expect(withProvider((provider) => ({ ...provider, sources: { ...provider.sources, [key]: pinned } }))).toEqual([
      expect.stringContaining('found an excuse that is not needed'),
    ]);
  });
  it('names a placeholder that nothing fills, wherever it stands', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      commands: provider.commands.map((command, index) =>
        index === 0 ? { ...command, command: 'run {modle}' } : command,
      ),
      files: [{ ...modelfile, template: 'FROM {contex}', source: provider.commands[0]!.source }],
    }));
    expect(lines).toEqual([
      expect.stringContaining(`${place} › commands[0].command: found {modle}; use one of {model}`),
      expect.stringContaining(`${place} › files[0].template: found {contex}; use one of {model}`),
    ]);
  });
  it('names a flag and a variable of a serve command that the file does not explain', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      commands: provider.commands.map((command) =>
        command.purpose === 'serve'
          ? { ...command, command: 'NO_SUCH=1 serve {model} --no-such-flag {flags}' }
          : command,
      ),
    }));
    expect(lines[0]).toMatch(/commands\[\d+\]\.command: found "NO_SUCH"; list it under `flags`/);
    expect(lines[1]).toMatch(/commands\[\d+\]\.command: found "--no-such-flag"; list it under `flags`/);
  });
  it('names a flag in what a container is started with', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      containers: [
        {
          image: 'x',
          arguments: '--no-such-flag',
          port: 1,
          source: provider.commands[0]!.source,
          checkedOn: '2026-11-24',
        },
      ],
    }));
    expect(lines.join()).toContain('containers[0].arguments: found "--no-such-flag"');
  });
  it('names a setting that no flag does', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      flags: (provider.flags ?? []).map(({ setting, ...flag }) =>
        setting === 'port' ? flag : { ...flag, ...(setting ? { setting } : {}) },
      ),
      commands: provider.commands.map((command) =>
        command.purpose === 'serve' ? { ...command, settings: ['port'] } : command,
      ),
    }));
    expect(lines.join()).toContain('.settings[0]: found "port"; give a flag that does it');
  });
  it('names an engine that is like one without figures of its own', () => {
    const lines = withProvider((provider) => ({ ...provider, engine: { like: 'nobody', because: 'it says so' } }));
    expect(lines.join()).toContain('engine.like: found "nobody"; name a provider with an engine of its own');
  });
  it('counts the sources of flags, containers, files, address and service as used', () => {
    const lines = withProvider((provider) => ({
      ...provider,
      api: provider.api ? { ...provider.api, source: 'nowhere' } : null,
      flags: (provider.flags ?? []).map((flag, index) => (index === 0 ? { ...flag, source: 'nowhere' } : flag)),
    }));
    expect(lines.filter((line) => line.includes('found "nowhere"'))).toHaveLength(2);
  });
  it('names a provider without a page', () => {
    const lines = runChecks({ ...empty, providers: [{ file: place, name: first!.id, value: first! }] }).map(
      problemLine,
    );
    expect(lines).toEqual([`${place} › id: found no page for "${first!.id}"; write docs/providers/${first!.id}.mdx`]);
  });
  it('names a claim about a provider that is not in the catalog', () => {
    const claim = { ...fullCatalog.claims[0]!, provider: 'nobody' };
    const lines = runChecks({ ...empty, claims: [{ file: 'src/data/claims/x.ts', name: 'x', value: [claim] }] }).map(
      problemLine,
    );
    expect(lines).toEqual([expect.stringContaining('src/data/claims/x.ts › [0].provider: found "nobody"')]);
  });
  it('names a device given twice', () => {
    const entry = (file: string) => ({ file, name: device!.id, value: device! });
    expect(runChecks({ ...empty, devices: [entry('a.ts'), entry('b.ts')] }).map(problemLine)).toEqual([
      `b.ts › name: found ${JSON.stringify(device!.name)}; give another; a.ts has this one`,
    ]);
  });
  it('names a calibration row whose model or device is not in the catalog, an id given twice, and a moving address', () => {
    const row = {
      kind: 'memory' as const,
      id: 'log-1',
      provider: first!.id,
      url: 'https://github.com/owner/name/issues/1',
      model: 'nobody/nothing',
      checkpoint: 'a file',
      scheme: 'none',
      gpus: [{ name: 'a card', count: 1, device: 'no-card' }],
      observed: { weightsGiB: 1 },
    };
    const file = 'src/data/calibration/x.ts';
    const moving = { ...row, model: null, gpus: null, url: 'https://github.com/owner/name/blob/main/log.md' };
    const lines = runChecks({
      ...empty,
      providers: [{ file: `src/data/providers/${first!.id}.ts`, name: first!.id, value: first! }],
      providerPages: [{ file: 'docs/providers/x.mdx', name: first!.id, value: null }],
      calibration: [{ file, name: 'x', value: [row, moving] }],
    })
      .map(problemLine)
      .filter((line) => line.startsWith(file));
    expect(lines).toEqual([
      expect.stringContaining('› [1].url: found "https://github.com/owner/name/blob/main/log.md"'),
      `${file} › [0].model: found "nobody/nothing"; give a model of the catalog`,
      `${file} › [0].gpus[0].device: found "no-card"; give a device of the catalog`,
      `${file} › [1].id: found "log-1"; give an id that no other row has`,
    ]);
  });
  it('has a name and says what it looks at', () => {
    for (const { name, description } of checks) expect(description.length, name).toBeGreaterThan(20);
  });
});

describe('the data on disk', () => {
  it('is sound', async () => {
    expect(runChecks(await loadData(fileURLToPath(new URL('../..', import.meta.url)))).map(problemLine)).toEqual([]);
  });
});
