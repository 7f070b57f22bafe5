import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureShellCheck } from '../../../scripts/shellcheck.mjs';
import { catalog } from '../../../src/data';
import { recommend } from '../../../src/decide';
import type { Answers } from '../../../src/schema/answers';

const cards = [[], [{ vendor: 'nvidia' as const, memoryGiB: 24, count: 2 }], [{ vendor: 'amd' as const, count: 1 }]];
const needs: Answers['needs'][] = [[], ['docker'], ['air-gapped', 'many-loras', 'tool-calling', 'layer-placement']];

const situations: Answers[] = (['linux', 'macos'] as const).flatMap((os) =>
  cards.flatMap((accelerators) =>
    needs.flatMap((need): Answers[] => [
      { os, accelerators, ...(need ? { needs: need } : {}) },
      { os, accelerators, ...(need ? { needs: need } : {}), concurrentUsers: 20, availability: 'always-on' },
    ]),
  ),
);

/** Every different line that a POSIX shell is given, with the engine it starts. */
function lines(): Map<string, string> {
  const found = new Map<string, string>();
  for (const answers of situations) {
    for (const { provider, commands, files } of recommend({ answers, catalog }).ranking) {
      for (const { command } of commands) found.set(command, provider);
      for (const { use } of files) if (use) found.set(use, provider);
    }
  }
  return found;
}

describe('every command line', () => {
  beforeAll(ensureShellCheck, 300_000);

  it('passes ShellCheck', () => {
    // Each in a function of its own, so that one that changes the folder does not reach the next.
    const script = [...lines()].map(
      ([line, provider], index) => `# ${provider}\nrun_${index}() {\n${line}\n}\nrun_${index}`,
    );
    // SC1090, SC1091: what a line reads in, such as an environment it has just made, is not on this machine. SC2164: at a prompt
    // a person sees that a folder is missing, and "|| exit" would close the window.
    const told = spawnSync(
      'shellcheck',
      ['--shell=bash', '--exclude=SC1090,SC1091,SC2164', '--severity=warning', '-'],
      {
        input: script.join('\n'),
        encoding: 'utf8',
      },
    );
    expect(told.stdout).toBe('');
    expect(script.length).toBeGreaterThan(50);
  });
});
