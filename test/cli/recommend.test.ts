import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recommend-'));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'recommend', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// Each run starts npm and a compiler, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe('recommend', () => {
  let answered: ReturnType<typeof run>;
  beforeAll(() => {
    answered = run(['-', '--format', 'json'], '{"os":"linux","concurrentUsers":32}');
  });

  it('prints one JSON object in the form of the contract, and nothing else', () => {
    expect(answered).toMatchObject({ status: 0, stderr: '' });
    const result = JSON.parse(answered.stdout);
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining([
        'schemaVersion',
        'catalogDate',
        'recommended',
        'alternatives',
        'ranking',
        'wouldChange',
        'assumptions',
        'nearest',
      ]),
    );
    expect(result.schemaVersion).toBe(1);
    expect(result.catalogDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const entry of result.ranking) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining([
          'provider',
          'verdict',
          'score',
          'reasons',
          'blockers',
          'warnings',
          'estimate',
          'commands',
        ]),
      );
    }
  });

  it('reads a file and prints text for people', () => {
    const file = join(folder, 'answers.json');
    writeFileSync(file, '{"concurrentUsers":1,"experience":"beginner"}');
    const { status, stdout } = run([file, '--format', 'text']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Run it with /);
    for (const heading of ['Why', 'The others', 'Start it', 'What would change this', 'Assumed'])
      expect(stdout).toContain(`\n${heading}\n`);
  });

  it('reports every fault on standard error, prints nothing on standard output and exits with 2', () => {
    const { status, stdout, stderr } = run(
      [],
      '{"concurrentUsers":-3,"concurentUsers":1,"accelerators":[{"device":"h100","count":1}]}',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('answers.concurrentUsers: found -3; give a whole number of 1 or more'),
      expect.stringContaining('did you mean "concurrentUsers"'),
      expect.stringContaining('answers.accelerators[0].device: found "h100"; it means several devices'),
    ]);
  });

  it('lists the candidates for a name that means several devices', () => {
    const { status, stderr } = run([], '{"accelerators":[{"device":"h100","count":1}]}');
    expect(status).toBe(2);
    expect(stderr).toContain('answers.accelerators[0].device: found "h100"; it means several devices; give one of');
  });

  it('says so where the input is not JSON, the file is not there or an option is unknown', () => {
    expect(run([], 'not\njson\n').stderr.trim().split('\n')).toHaveLength(1);
    expect(run(['--batch', 'a.jsonl', 'b.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('beside --batch'),
    });
    expect(run([], 'not json')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('not JSON') });
    expect(run(['nowhere.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('nowhere.json'),
    });
    expect(run(['--fromat', 'json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('usage'),
    });
    expect(run(['--format', 'yaml'], '{}')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('"yaml"'),
    });
  });

  it('answers a batch line by line, with an error object in place of a faulty line, and exits with 0', () => {
    const file = join(folder, 'batch.jsonl');
    writeFileSync(file, '{"os":"linux"}\n{"os":"beos"}\nnot json\n{}\n');
    const { status, stdout } = run(['--batch', file]);
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(4);
    expect(lines[0].recommended).toBeTruthy();
    expect(lines[1].error.messages).toEqual([expect.stringContaining('answers.os: found "beos"')]);
    expect(lines[2].error.messages).toEqual([expect.stringContaining('not JSON')]);
    expect(lines[3].recommended).toBeTruthy();
  });
});
