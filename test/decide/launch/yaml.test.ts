import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yaml, type Yaml } from '../../../src/decide/launch/yaml';

const key = fc.stringMatching(/^[a-z_]{1,12}$/);
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const tree = fc.letrec<{ node: Yaml; object: { [key: string]: Yaml } }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('node'), { minLength: 1, maxLength: 4 }), tie('object')),
  object: fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

describe('YAML', () => {
  it('says what was written, whatever strings it holds', () => {
    fc.assert(
      fc.property(tree.object, (value) => {
        expect(parse(yaml(value))).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('quotes what would be read as something else', () => {
    expect(yaml({ a: '80:80', b: 'yes', c: '1', d: '- x', e: 'plain/word:1' })).toBe(
      'a: "80:80"\nb: "yes"\nc: "1"\nd: "- x"\ne: plain/word:1\n',
    );
  });
});
