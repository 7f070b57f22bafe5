import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted, shellWords, variablesBefore } from '../../../src/decide/launch/shell';

describe('a word for a shell', () => {
  it('stays as it is where no shell reads anything into it', () => {
    expect(quoted('Qwen/Qwen3-8B', 'posix')).toBe('Qwen/Qwen3-8B');
    expect(quoted('24,12', 'posix')).toBe('24,12');
  });

  it('is quoted for PowerShell where that shell would make a list of it', () => {
    expect(quoted('24,12', 'powershell')).toBe("'24,12'");
  });

  it('reaches a POSIX program unchanged, whatever it holds', () => {
    const words = fc.array(
      fc.string({ unit: 'binary', minLength: 1 }).filter((word) => !/[\0\n\r]/.test(word)),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(words, (given) => {
        const line = given.map((word) => quoted(word, 'posix')).join(' ');
        const back = execFileSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' });
        expect(back.split('\n').slice(0, -1)).toEqual(given);
      }),
      { numRuns: 25 },
    );
  });

  it('closes no quote of PowerShell', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const inside = quoted(`${word} `, 'powershell').slice(1, -1);
        expect(inside.replaceAll("''", '')).not.toContain("'");
      }),
    );
  });
});

describe('variables', () => {
  it('stand in front as each shell wants them', () => {
    expect(variablesBefore([['A', '1 2']], 'posix')).toBe("A='1 2' ");
    expect(variablesBefore([['A', "it's"]], 'powershell')).toBe("$env:A='it''s'; ");
  });
});

describe('the words of a line', () => {
  it('are those a shell sees', () => {
    expect(shellWords(`run -m "a b" --x='c d'`)).toEqual(['run', '-m', 'a b', '--x=c d']);
  });
});
