import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { rowTable, targetTable } from '../../src/cli/accuracy-text';
import type { Case, Comparison, Report } from '../../src/estimate/accuracy';
import { rules } from '../../src/estimate/accuracy/set-aside';
import { around } from '../../src/estimate/interval';
import type { MemoryRow } from '../../src/schema/calibration';

const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (...args: string[]) =>
  spawnSync('npm', ['run', '-s', 'accuracy', '--', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 24 });

// Each run starts npm and a compiler, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const row = (id: string): MemoryRow => ({
  kind: 'memory',
  id,
  provider: 'engine',
  url: 'https://example.org/log',
  model: 'maker/model',
  checkpoint: 'a file',
  scheme: 'none',
  gpus: null,
  observed: {},
});

const one = (id: string, predicted: number | null): Case => ({
  target: 'weights',
  rows: [row(id)],
  family: 'dense',
  unit: 'GiB',
  observed: 100,
  slack: 0,
  predicted: predicted === null ? null : around(predicted, 0.05),
  thumb: 120,
});

const comparison: Comparison = {
  // Errors of 2 and -10 %, and one without an answer: a third within 3 %.
  cases: [one('a', 102), one('b', 90), one('c', null)],
  setAside: [{ target: 'room', row: row('d'), rule: rules[0]! }],
};

describe('the table of targets', () => {
  const lines = targetTable(comparison).split('\n');

  it('gives rows, share reached, floor, verdict, median error, share in interval and the rule of thumb', () => {
    expect(lines[1]?.split(/\s{2,}/)).toEqual([
      'Weights, unquantized, within 3 %',
      '3',
      '33 %',
      '90 %',
      'FAIL',
      '−4.0 %',
      '33 %',
      '0 %',
    ]);
  });

  it('counts what is set aside, with the reason', () => {
    expect(lines).toContain(
      '  Room left for the KV cache: 1, the model is not in the catalog, or its figures are not known',
    );
  });
});

describe('the table of rows', () => {
  it('puts every prediction beside what was observed', () => {
    const lines = rowTable(comparison).split('\n');
    expect(lines[2]?.split(/\s{2,}/)).toEqual([
      'a engine maker/model none',
      '100 GiB',
      '102',
      '+2.0 %',
      '96.9 to 107.1',
      '120',
    ]);
    expect(lines[4]).toContain('refused');
  });
});

describe('npm run accuracy', () => {
  it('prints the table and fails where a target is missed', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^target +rows +reached +floor/);
    expect(status).toBe(stdout.includes('FAIL') ? 1 : 0);
  });

  it('prints the report that the page is made of', () => {
    const { status, stdout } = run('--json');
    const report = JSON.parse(stdout) as Report;
    expect(status).toBe(0);
    expect(Object.keys(report)).toEqual(['rows', 'cases', 'setAside']);
    const ids = new Set(report.rows.map(({ id }) => id));
    expect(report.cases.flatMap(({ rows }) => rows).filter((id) => !ids.has(id))).toEqual([]);
  });
});
