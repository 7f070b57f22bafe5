import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readAnswers } from '../../src/decide';
import { readPaste, type Understanding } from '../../src/detect';
import { MOST_CHARACTERS } from '../../src/detect/lines';
import { fixtures, textOf } from './fixtures';
import { megabytes } from './megabytes';

const texts = fixtures.map(({ name }) => textOf(name));
const read = (text: string) => readPaste({ text, catalog });

/** Answers are valid, and every figure and name in them stands in the text. */
function expectSound(text: string, { answers, ignored, tools }: Understanding) {
  expect(readAnswers({ input: answers, catalog }).kind).toBe('ok');
  if (tools.length === 0) expect(answers).toEqual({});
  expect(ignored.examples.length).toBeLessThanOrEqual(ignored.lines);
  const digits = text.replaceAll(',', '');
  if (answers.contextTokens !== undefined) expect(digits).toContain(String(answers.contextTokens));
  for (const accelerator of answers.accelerators ?? []) {
    if (!('device' in accelerator)) continue;
    const name = catalog.devices.find(({ id }) => id === accelerator.device)?.name ?? '';
    // Some word of the card with a digit in it, such as 3090, M1 or GB10.
    const telling = name.match(/[A-Za-z]*\d+[A-Za-z]*/g) ?? [];
    expect(telling.some((word) => text.toLowerCase().includes(word.toLowerCase()))).toBe(true);
  }
}

const anyFixture = fc.constantFrom(...texts);

const wrapped = (line: string, width: number) =>
  line.length <= width ? [line] : (line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []);

/** Two texts that were written to one terminal at the same time. */
const interleaved = (a: string, b: string) => {
  const other = b.split('\n');
  return a
    .split('\n')
    .flatMap((line, place) => [line, other[place] ?? ''])
    .join('\n');
};

/** A real text with lines lost, doubled and out of order, cut off, or with other ends of lines and colours. */
const damaged = fc
  .record({
    text: anyFixture,
    keep: fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
    cutAt: fc.double({ min: 0, max: 1, noNaN: true }),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    coloured: fc.boolean(),
    shuffled: fc.boolean(),
    width: fc.constantFrom(13, 40, 80, Infinity),
    before: fc.constantFrom('', '', '$ ', 'PS C:\\> ', '> ', 'app-1  | ', `\u001B]0;title\u0007`),
  })
  .map(({ text, keep, cutAt, ending, coloured, shuffled, width, before }) => {
    const rolls = keep[Symbol.iterator]();
    const lines = text.split('\n').flatMap((line) => {
      const { value: roll } = rolls.next();
      if (roll === 0) return [];
      return roll === 1 ? [line, line] : [line];
    });
    if (shuffled) lines.sort((a, b) => a.length - b.length);
    const narrow = lines.flatMap((line) => wrapped(before + line, width));
    const whole = narrow.map((line) => (coloured ? `\u001B[32m${line}\u001B[0m` : line)).join(ending);
    return whole.slice(0, Math.ceil(whole.length * (0.3 + 0.7 * cutAt)));
  });

describe('reading what somebody pasted', () => {
  it('never throws and never answers with nonsense, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectSound(text, read(text))));
  });

  it('reads damaged outputs as far as they make sense', () => {
    fc.assert(
      fc.property(damaged, (text) => expectSound(text, read(text))),
      { numRuns: 400 },
    );
  });

  it('reads several outputs in one text, in any order', () => {
    fc.assert(
      fc.property(anyFixture, anyFixture, (a, b) => {
        const text = `${a}\n${b}`;
        const both = read(text);
        expectSound(text, both);
        expect(both.tools).toEqual(expect.arrayContaining([...read(a).tools.filter((tool) => !/log$/.test(tool))]));
      }),
      { numRuns: 60 },
    );
  });

  it('makes the best of two outputs that run into each other', () => {
    fc.assert(
      fc.property(anyFixture, anyFixture, (a, b) => {
        const text = interleaved(a, b);
        expectSound(text, read(text));
      }),
      { numRuns: 60 },
    );
  });

  // What grows with the square of the length takes minutes, and so runs into the time that a test has.
  it.each(megabytes)('reads a megabyte of %s to its end', (_, text) => {
    expectSound(text, read(text));
  });

  it('puts numbers that no machine has aside and says so', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), (size) => {
        const text = `MemTotal:       ${size} kB\nGPU[0] : VRAM Total Memory (B): ${size}\nn_ctx = ${size}`;
        expectSound(text, read(text));
      }),
    );
  });

  it('is the same with Windows line ends, colours and marks of quoting', () => {
    for (const text of texts) {
      const plain = read(text);
      const lines = text.split('\n');
      expect(read(lines.join('\r\n')).answers).toEqual(plain.answers);
      expect(read(lines.map((line) => `\u001B[1;31m${line}\u001B[0m`).join('\n')).answers).toEqual(plain.answers);
      expect(read(lines.map((line) => `> ${line}`).join('\n')).answers).toEqual(plain.answers);
    }
  });

  it('says the same of the same text, and leaves the catalog alone', () => {
    const before = JSON.stringify(catalog.devices);
    for (const text of texts) expect(read(text)).toEqual(read(text));
    expect(JSON.stringify(catalog.devices)).toBe(before);
  });

  it('reads the beginning of an endless text and says so', () => {
    const text = `${textOf('nvidia-smi-two-5090')}\n${'| x '.repeat(MOST_CHARACTERS)}`;
    const understanding = read(text);
    expect(understanding.answers.accelerators).toEqual([{ device: 'geforce-rtx-5090', count: 2 }]);
    expect(understanding.notices.at(-1)).toBe('Only the first 200,000 characters were read.');
  });
});
