import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { configFixtures, configText } from '../fixtures/configs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'estimate-'));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'estimate', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// Each run starts npm and a compiler, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const machine = { accelerators: [{ device: 'RTX 3090', count: 1 }], ramGiB: 64, contextTokens: 8192 };
const qwen = { model: 'Qwen/Qwen3-8B', ...machine };
const providers = ['ollama', 'llama-cpp', 'transformers', 'vllm', 'sglang'];

const interval = { low: expect.any(Number), expected: expect.any(Number), high: expect.any(Number) };
const perGpu = {
  weightsGiB: interval,
  kvCacheGiB: interval,
  computeGiB: interval,
  overheadGiB: interval,
  totalGiB: interval,
};

describe('estimate', () => {
  let answered: ReturnType<typeof run>;
  beforeAll(() => {
    answered = run(['-', '--format', 'json'], JSON.stringify({ provider: 'vllm', quantization: 'none', ...qwen }));
  });

  it('prints one JSON object in the form of the contract, and nothing else', () => {
    expect(answered).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(answered.stdout)).toMatchObject({
      provider: 'vllm',
      model: 'Qwen/Qwen3-8B',
      quantization: 'none',
      perGpu,
      host: { weightsGiB: interval, kvCacheGiB: interval, totalGiB: interval },
      total: { weightsGiB: interval, kvCacheGiB: interval, computeGiB: interval },
      // 36 layers × 8 heads × 128 × 2 × 2 bytes.
      kvBytesPerToken: 147_456,
      kvCacheTokens: interval,
      maxConcurrentRequests: interval,
      maxContextTokens: interval,
      fits: 'fits',
      // The output layer counts as one.
      placement: { gpuLayers: 37, totalLayers: 37 },
      speed: { decodeTokensPerSecond: interval, prefillTokensPerSecond: interval, basis: expect.any(String) },
      assumptions: expect.arrayContaining([{ field: 'kvCacheType', assumed: 'bf16', text: expect.any(String) }]),
    });
  });

  it('reads a file and prints text for people', () => {
    const file = join(folder, 'request.json');
    writeFileSync(file, JSON.stringify({ provider: 'llama-cpp', quantization: 'Q4_K_M', ...qwen }));
    const { status, stdout, stderr } = run([file, '--format', 'text']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Qwen\/Qwen3-8B \(q4_k_m\) on llama-cpp: /);
    for (const heading of ['Limits', 'Speed', 'Assumed']) expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).toContain('37 of 37');
    expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it('reports every fault on standard error, prints nothing on standard output and exits with 2', () => {
    const { status, stdout, stderr } = run([], JSON.stringify({ ...qwen, provider: 'vlm', contextTokens: 0, foo: 1 }));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n').sort()).toEqual([
      'request.contextTokens: found 0; give a whole number of 1 or more',
      expect.stringMatching(/^request\.foo: found an unknown field/),
      'request.provider: found "vlm"; no such provider is known; the nearest is "vllm"',
    ]);
  });

  it('reports a scheme that means nothing in the same way', () => {
    const { status, stdout, stderr } = run([], JSON.stringify({ provider: 'vllm', ...qwen, quantization: 'best' }));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^request\.quantization: found "best"; give a scheme/);
  });

  it('answers a batch line by line, with an error object in place of a faulty line, and exits with 0', () => {
    const fixture = configFixtures.find(({ hfId }) => hfId === 'google/gemma-3-27b-it');
    if (!fixture) throw new Error('no such fixture');
    const file = join(folder, 'batch.jsonl');
    const requests = [
      ...providers.map((provider) => JSON.stringify({ provider, ...qwen })),
      'not json',
      JSON.stringify({ provider: 'vllm' }),
      JSON.stringify({ provider: 'vllm', config: configText(fixture), ...machine }),
      JSON.stringify({ provider: 'vllm', config: '{}', ...machine }),
    ];
    writeFileSync(file, `${requests.join('\n')}\n`);
    const { status, stdout, stderr } = run(['--batch', file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(requests.length);
    for (const [index, provider] of providers.entries()) expect(lines[index]).toMatchObject({ provider, perGpu });
    expect(lines[5]).toEqual({ error: { messages: [expect.stringContaining('not JSON')] } });
    expect(lines[6]).toEqual({ error: { messages: [expect.stringContaining('request.model: found nothing')] } });
    // 62 layers × 16 heads × 128 × 2 × 2 bytes.
    expect(lines[7]).toMatchObject({ provider: 'vllm', kvBytesPerToken: 507_904 });
    expect(lines[8].error.messages).toEqual(
      expect.arrayContaining([expect.stringMatching(/^config\.hidden_size: found nothing/)]),
    );
  });
});
