import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readAnswers, recommend, type ScaleOutLayer } from '../../src/decide';
import { golden, table } from './markdown';
import { scaleOut } from './situations/scale-out';

const rows = scaleOut.map((situation) => ({
  situation,
  result: recommend({ answers: situation.answers, catalog }),
}));

const tied = (layers: readonly ScaleOutLayer[]) =>
  layers.slice(1).map(({ layer, near }) => (near ? `≈ ${layer}` : layer));

describe('beyond one machine', () => {
  it.each(rows)('leads “$situation.words” to a layer an expert would accept', ({ situation, result }) => {
    expect(readAnswers({ input: situation.answers, catalog }).kind).toBe('ok');
    const [first] = result.scaleOut;
    if (situation.accept.length === 0) expect(first).toBeUndefined();
    else expect(situation.accept).toContain(first?.layer);
  });
});

it('gives the table of layers as it was last reviewed', () => {
  const text = [
    '# Situations and the layers the model names',
    '',
    'Written by `npm run golden`; a change of rules or facts shows here as a changed line.',
    '',
    table(
      ['Situation', 'Engine', 'First layer', 'Further ones', 'Why an expert would say so', 'Source'],
      rows.map(({ situation, result: { scaleOut: layers, recommended } }) => [
        situation.words,
        layers[0]?.engine ?? recommended ?? 'nothing',
        layers[0] ? `**${layers[0].layer}**` : 'none',
        tied(layers).join(', '),
        situation.because,
        situation.source ?? '',
      ]),
    ),
    '',
  ].join('\n');
  expect(text).toBe(golden('scale-out', text));
});
