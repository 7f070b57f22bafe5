import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, describe, it, vi } from 'vitest';
import { textOf } from '../detect/fixtures';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with programs that print what they are told, to stand before the real ones. */
function toolsThatPrint(outputs: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'detect-'));
  for (const [tool, output] of Object.entries(outputs)) {
    const file = join(folder, tool);
    const text = join(folder, `${tool}.txt`);
    writeFileSync(text, output);
    writeFileSync(file, `#!/bin/sh\ncat "${text}"\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}

function run({ args, tools, input = '' }: { args: string[]; tools: Record<string, string>; input?: string }) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'recommend', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${toolsThatPrint(tools)}${delimiter}${process.env.PATH ?? ''}` },
  });
  return { status, stdout, stderr };
}

const free = 'total used free shared buff/cache available\nMem: 131891572 15634272 267640 152728 17112688 16839764\n';
const server = { 'nvidia-smi': textOf('nvidia-smi-two-5090'), 'rocm-smi': '', lscpu: textOf('lscpu-epyc-7763'), free };

// Each run starts npm and a compiler, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// The tools that are looked for differ by system; these are those of Linux.
describe.runIf(process.platform === 'linux')('recommend --detect', () => {
  it('fills in what the machine says and tells it on standard error', () => {
    const { status, stdout, stderr } = run({ args: ['--detect', '--format', 'json'], tools: server });
    expect(status).toBe(0);
    expect(stderr).toContain('GPU: 2 × GeForce RTX 5090');
    expect(stderr).toContain('Memory: 125.8 GiB');
    const { assumptions } = JSON.parse(stdout) as { assumptions: { field: string }[] };
    const assumed = assumptions.map(({ field }) => field);
    expect(assumed).not.toContain('accelerators');
    expect(assumed).not.toContain('os');
  });

  it('lets answers that were given hold', () => {
    const input = '{"accelerators":[{"device":"no such card","count":1}],"concurrentUsers":40}';
    const { status, stdout, stderr } = run({ args: ['-', '--detect'], tools: server, input });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('answers.accelerators[0].device: found "no such card"');
  });

  it('says so where no GPU was found, and goes on', () => {
    const tools = { ...server, 'nvidia-smi': 'NVIDIA-SMI has failed because it couldn’t communicate with the driver.' };
    const { status, stdout, stderr } = run({ args: ['--detect', '--format', 'text'], tools });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Run it with /);
    expect(stderr).toContain('No GPU was found');
  });

  it('is no company for a batch', () => {
    expect(run({ args: ['--detect', '--batch', 'a.jsonl'], tools: {} })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--detect beside --batch'),
    });
  });
});

it('is an option of recommend alone', () => {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'estimate', '--', '--detect'], {
    cwd: root,
    input: '{}',
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('usage: npm run -s estimate');
});
