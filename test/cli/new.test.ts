import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'prettier';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runChecks } from '../../src/cli/checks';
import { loadData } from '../../src/cli/checks/load';
import { newEntry } from '../../src/cli/new/command';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = join(root, 'test/fixtures/configs/Qwen--Qwen3-30B-A3B.json');
const today = '2026-11-24';
const prettierOptions = { printWidth: 120, singleQuote: true, trailingComma: 'all', parser: 'typescript' } as const;

// Some of the runs start npm and a compiler, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Stands for the Hub: one open model, one gated, one with a broken file; all else is missing. */
let hub: Server;
let address = '';
const asked: string[] = [];

beforeAll(async () => {
  hub = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [status, text] = path.startsWith('/Qwen/')
      ? [200, readFileSync(fixture, 'utf8')]
      : path.startsWith('/closed/')
        ? [401, 'Access to this model is restricted.']
        : path.startsWith('/broken/')
          ? [200, '{"model_type": "llama", "hidden_size": "wide"}']
          : path.startsWith('/busy/')
            ? [503, '']
            : [404, 'Entry not found'];
    response.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => hub.close(resolve)));

/** A catalog that is empty but for the schema. */
function emptyCatalog(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  mkdirSync(join(folder, 'src', 'data', 'models'), { recursive: true });
  symlinkSync(join(root, 'src', 'schema'), join(folder, 'src', 'schema'));
  return folder;
}
const modelsIn = (folder: string) => join(folder, 'src', 'data', 'models');

describe('new model', () => {
  it('writes a file that passes every check, from what the Hub answers', async () => {
    const folder = emptyCatalog();
    const outcome = await newEntry({
      argv: ['model', 'Qwen/Qwen3-30B-A3B', '--out', modelsIn(folder)],
      hub: `${address}/`,
      today,
    });
    const path = join(modelsIn(folder), 'qwen3-30b-a3b.ts');
    expect(outcome).toEqual({ status: 0, lines: [`Wrote ${path}.`, expect.stringContaining('npm run check')] });
    expect(asked).toContain('/Qwen/Qwen3-30B-A3B/resolve/main/config.json');
    expect(await check(readFileSync(path, 'utf8'), prettierOptions)).toBe(true);
    const data = await loadData(folder);
    expect(runChecks(data)).toEqual([]);
    expect(data.models[0]!.value).toMatchObject({
      id: 'qwen3-30b-a3b',
      hfId: 'Qwen/Qwen3-30B-A3B',
      vendor: 'Qwen',
      paramsB: 30.5321,
      activeParamsB: 3.04187,
      contextTokens: 40_960,
      nativeDtype: 'bf16',
      licence: null,
      released: null,
      sources: [{ url: 'https://huggingface.co/Qwen/Qwen3-30B-A3B/resolve/main/config.json', date: today }],
    });
  });

  it('asks nobody where a local file is given', async () => {
    const folder = emptyCatalog();
    const before = asked.length;
    const argv = ['model', 'closed/Private-1B', '--config', fixture, '--out', modelsIn(folder)];
    expect(await newEntry({ argv, hub: address, today })).toMatchObject({ status: 0 });
    expect(asked).toHaveLength(before);
  });

  it('never overwrites a file', async () => {
    const folder = emptyCatalog();
    const path = join(modelsIn(folder), 'qwen3-30b-a3b.ts');
    writeFileSync(path, 'mine');
    expect(
      await newEntry({ argv: ['model', 'Qwen/Qwen3-30B-A3B', '--out', modelsIn(folder)], hub: address, today }),
    ).toEqual({ status: 2, lines: [`${path} exists already; change it by hand, or remove it first`] });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('keeps what the file could not settle as a note and says it', async () => {
    const folder = emptyCatalog();
    const odd = join(folder, 'config.json');
    const config = JSON.parse(readFileSync(fixture, 'utf8')) as object;
    writeFileSync(odd, JSON.stringify({ ...config, model_type: 'zebra' }));
    const outcome = await newEntry({
      argv: ['model', 'some/Zebra-30B', '--config', odd, '--out', modelsIn(folder)],
      today,
    });
    const doubt = 'The architecture "zebra" is not known here; it is estimated from its figures.';
    expect(outcome.lines).toContain(`Doubt: ${doubt}`);
    expect((await loadData(folder)).models[0]!.value.parameters.note).toBe(doubt);
  });

  it.each([
    ['closed/Gated-8B', 'is not open to everybody: the model is gated or does not exist; '],
    ['nobody/Nothing', 'does not exist; check the name on the Hub, or download config.json yourself'],
    ['busy/Model', 'answered with status 503; try again later'],
  ])('says what to do where the Hub does not give the file of %s', async (hfId, message) => {
    const outcome = await newEntry({ argv: ['model', hfId, '--out', emptyCatalog()], hub: address, today });
    expect(outcome).toEqual({ status: 2, lines: [expect.stringContaining(message)] });
    expect(outcome.lines[0]).toContain('--config FILE');
  });

  it('says what to do without a network', async () => {
    const outcome = await newEntry({
      argv: ['model', 'Qwen/Qwen3-8B', '--out', emptyCatalog()],
      // Nothing listens on the port of discarding.
      hub: 'http://127.0.0.1:9',
      today,
    });
    expect(outcome).toEqual({
      status: 2,
      lines: [expect.stringMatching(/^no answer from http:\/\/127\.0\.0\.1:9\/.*; download config\.json yourself/)],
    });
  });

  it('names the fields of a broken file, all at once', async () => {
    const outcome = await newEntry({ argv: ['model', 'broken/Model', '--out', emptyCatalog()], hub: address, today });
    expect(outcome.status).toBe(2);
    expect(outcome.lines).toEqual(
      expect.arrayContaining([
        'config.hidden_size: found "wide"; give a whole number of 1 or more',
        'config.num_hidden_layers: found nothing; give a whole number of 1 or more',
      ]),
    );
  });

  it.each([
    [[], 'give: npm run new -- model'],
    [['provider', 'x/y'], 'give: npm run new -- model'],
    [['model', 'no-slash'], 'found "no-slash"; give organisation/name'],
    [['model', '../../etc/passwd'], 'found "../../etc/passwd"; give organisation/name'],
    [['model', 'a/..'], 'found "a/.."; give organisation/name'],
    [['model', 'a/b', '--force'], "Unknown option '--force'"],
    [['model', 'a/b', '--config', '/nowhere/config.json'], '/nowhere/config.json cannot be read'],
  ])('answers %j with how to call it', async (argv, message) => {
    const { status, lines } = await newEntry({ argv, hub: address, today });
    expect(status).toBe(2);
    expect(lines.join('\n')).toContain(message);
  });

  it('is run by npm', () => {
    const folder = emptyCatalog();
    const copy = join(folder, 'config.json');
    cpSync(fixture, copy);
    const run = () =>
      spawnSync(
        'npm',
        ['run', '-s', 'new', '--', 'model', 'Qwen/Qwen3-30B-A3B', '--config', copy, '--out', modelsIn(folder)],
        { cwd: root, encoding: 'utf8' },
      );
    expect(run()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Wrote ') });
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('exists already') });
  });
});
