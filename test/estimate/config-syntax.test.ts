import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonStop } from '../../src/estimate/config/syntax';
import { readConfig } from '../../src/estimate/config';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    // The comma after 1 is missing; the parser notices at the next name.
    ['{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3, wanted: 'a comma or }', found: '"b"' }],
    // A comma before the closing bracket, as JavaScript allows.
    ['{"a": [1, 2,]}', { line: 1, column: 13, wanted: 'a value', found: ']' }],
    ['{"a": 1,}', { line: 1, column: 9, wanted: 'a name in quotes', found: '}' }],
    ["{'a': 1}", { line: 1, column: 2, wanted: 'a name in quotes or }', found: "'a':" }],
    ['{"a" 1}', { line: 1, column: 6, wanted: 'a colon', found: '1' }],
    ['{"a": True}', { line: 1, column: 7, wanted: 'a value', found: 'True}' }],
    ['{"a": 1', { line: 1, column: 8, wanted: 'a comma or }', found: null }],
    ['{"a": 1} # by hand', { line: 1, column: 10, wanted: 'the end', found: '#' }],
    ['[1}', { line: 1, column: 3, wanted: 'a comma or ]', found: '}' }],
    ['', { line: 1, column: 1, wanted: 'a value', found: null }],
  ])('is told with what should stand there: %j', (text, stop) => {
    expect(jsonStop(text)).toEqual(stop);
  });

  it('is nowhere in JSON, and somewhere in any other text', () => {
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', ':', '\\', ' ', '0', 'e', '-'))
      .map(([text, place, mark]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + mark + text.slice(at + (place % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), almost, fc.string()), (text) => {
        expect(jsonStop(text) === null).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a config.json that is no JSON', () => {
  const remedy = (text: string) => {
    const read = readConfig({ text });
    return read.kind === 'faulty' ? read.faults.map((fault) => fault.remedy) : [];
  };

  it('names the place and what is missing there', () => {
    expect(remedy('{\n  "a": 1\n  "b": 2\n}')).toEqual(['give a comma or } on line 3, column 3, where "b" stands']);
    expect(remedy('{"a": 1')).toEqual(['give a comma or } on line 1, column 8, where the text ends']);
  });

  it('is asked for anew where it is another text altogether', () => {
    expect(remedy('LlamaForCausalLM')).toEqual(['give the text of a config.json, {…}']);
  });
});
