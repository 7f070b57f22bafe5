import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { parameters } from '../../src/cli/checks/parameters';
import { problemLine } from '../../src/cli/checks/problem';
import type { Model } from '../../src/schema/model';

const file = 'src/data/models/x.ts';
const sound = catalog.models.find(({ hfId }) => hfId === 'Qwen/Qwen3-8B')!;

/** What is said of a sound model with something changed. */
const problemsOf = (change: Partial<Model>): string[] =>
  parameters
    .run({
      providers: [],
      layers: [],
      disputes: [],
      devices: [],
      models: [{ file, name: 'x', value: { ...sound, ...change } }],
      claims: [],
      scenarios: [],
      calibration: [],
      providerPages: [],
      layerPages: [],
      unreadable: [],
    })
    .map(problemLine);

describe('the check of parameters', () => {
  it('finds nothing in the catalog', () => {
    expect(catalog.models.flatMap((model) => problemsOf(model))).toEqual([]);
  });

  // The figures give 8.191e9.
  it('takes a published count within 1.5 %', () => {
    expect(problemsOf({ parameters: { published: 8_100_000_000, basis: 'label' } })).toEqual([]);
  });

  it('names a published count that the figures do not explain', () => {
    expect(problemsOf({ parameters: { published: 9_000_000_000, basis: 'stored' } })).toEqual([
      `${file} › parameters.published: found 9.000e9; give the count that the figures give, 8.191e9, mend the figures, or say why in parameters.note`,
    ]);
  });

  it('takes one that layers for several tokens at once explain, or a note', () => {
    expect(problemsOf({ parameters: { published: 9_000_000_000, basis: 'stored', multiToken: 809_000_000 } })).toEqual(
      [],
    );
    expect(
      problemsOf({ parameters: { published: 9_000_000_000, basis: 'stored', note: 'Counts the head twice.' } }),
    ).toEqual([]);
  });

  it('names a rounded size that is another than the figures give', () => {
    expect(problemsOf({ paramsB: 7 })).toEqual([`${file} › paramsB: found 7; give 8.191, as the figures say`]);
  });

  it('wants a reason where there are no figures', () => {
    const unknown = { published: null, basis: null };
    expect(problemsOf({ architecture: null, parameters: unknown })).toEqual([
      `${file} › architecture: found null; give the figures, or say in parameters.note why not`,
    ]);
    expect(problemsOf({ architecture: null, parameters: { ...unknown, note: 'Nobody published them.' } })).toEqual([]);
  });
});
