import { expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { recommend, type RankedProvider } from '../../src/decide';
import type { Answers } from '../../src/schema/answers';
import { golden } from './markdown';

const card = (device: string, count = 1): Pick<Answers, 'os' | 'accelerators'> => ({
  os: 'linux',
  accelerators: [{ device, count }],
});
const mac = { os: 'macos' as const, accelerators: [{ device: 'apple-m4-max-40-core-gpu', count: 1 }], ramGiB: 64 };
const eight = 'Qwen/Qwen3-8B';
const fourteen = 'Qwen/Qwen3-14B';

/** Situations in which people start something, and the engine they start. */
const rows: readonly { title: string; provider: string; answers: Answers }[] = [
  { title: 'One person, nothing known', provider: 'ollama', answers: { os: 'linux' } },
  { title: 'One person on a Mac', provider: 'ollama', answers: { ...mac, model: eight } },
  { title: 'One person on a Mac, by hand', provider: 'llama-cpp', answers: { ...mac, model: eight } },
  { title: 'One person on Windows', provider: 'ollama', answers: { ...card('geforce-rtx-4070'), os: 'windows' } },
  {
    title: 'Four people on Windows',
    provider: 'ollama',
    answers: { ...card('geforce-rtx-4070'), os: 'windows', concurrentUsers: 4 },
  },
  {
    title: 'Four people on Windows',
    provider: 'llama-cpp',
    answers: { ...card('geforce-rtx-4070'), os: 'windows', concurrentUsers: 4 },
  },
  {
    title: 'Windows with WSL',
    provider: 'vllm',
    answers: { ...card('geforce-rtx-4090'), os: 'windows', model: eight, concurrentUsers: 8 },
  },
  {
    title: 'Fifteen colleagues, two cards',
    provider: 'vllm',
    answers: { ...card('geforce-rtx-3090', 2), model: fourteen, concurrentUsers: 15, contextTokens: 16384 },
  },
  {
    title: 'Fifteen colleagues, two cards',
    provider: 'sglang',
    answers: { ...card('geforce-rtx-3090', 2), model: fourteen, concurrentUsers: 15, contextTokens: 16384 },
  },
  {
    title: 'Fifteen colleagues, two cards',
    provider: 'llama-cpp',
    answers: { ...card('geforce-rtx-3090', 2), model: fourteen, concurrentUsers: 15, contextTokens: 16384 },
  },
  {
    title: 'Fifteen colleagues, two cards',
    provider: 'ollama',
    answers: { ...card('geforce-rtx-3090', 2), model: fourteen, concurrentUsers: 15, contextTokens: 16384 },
  },
  {
    title: 'Always on, on one H100',
    provider: 'vllm',
    answers: { ...card('h100-sxm'), model: eight, concurrentUsers: 100, availability: 'always-on' },
  },
  {
    title: 'Always on, on one H100',
    provider: 'sglang',
    answers: { ...card('h100-sxm'), model: eight, concurrentUsers: 100, availability: 'always-on' },
  },
  {
    title: 'Two machines of eight H100',
    provider: 'vllm',
    answers: { ...card('h100-sxm', 8), nodes: 2, model: 'deepseek-ai/DeepSeek-V3-0324', concurrentUsers: 50 },
  },
  {
    title: 'Two machines of eight H100',
    provider: 'sglang',
    answers: { ...card('h100-sxm', 8), nodes: 2, model: 'deepseek-ai/DeepSeek-V3-0324', concurrentUsers: 50 },
  },
  {
    title: 'In a container',
    provider: 'vllm',
    answers: { ...card('geforce-rtx-4090'), model: eight, concurrentUsers: 10, needs: ['docker'] },
  },
  {
    title: 'In a container on AMD',
    provider: 'ollama',
    answers: { ...card('radeon-rx-7900-xtx'), concurrentUsers: 3, needs: ['docker'] },
  },
  {
    title: 'In a container on AMD',
    provider: 'vllm',
    answers: { ...card('instinct-mi300x'), model: eight, concurrentUsers: 20, needs: ['docker'] },
  },
  {
    title: 'In a container without a GPU',
    provider: 'llama-cpp',
    answers: { os: 'linux', accelerators: [], model: eight, needs: ['docker'] },
  },
  {
    title: 'Agents that call tools',
    provider: 'vllm',
    answers: { ...card('geforce-rtx-5090'), model: eight, workload: 'agents' },
  },
  {
    title: 'Many adapters',
    provider: 'vllm',
    answers: { ...card('h100-sxm'), model: eight, concurrentUsers: 50, needs: ['many-loras'] },
  },
  { title: 'Embeddings', provider: 'vllm', answers: { ...card('l4'), workload: 'embeddings' } },
  {
    title: 'No network',
    provider: 'llama-cpp',
    answers: { ...card('geforce-rtx-4090'), model: eight, needs: ['air-gapped'] },
  },
  {
    title: 'No network',
    provider: 'transformers',
    answers: { ...card('geforce-rtx-4090'), model: eight, needs: ['air-gapped'] },
  },
  {
    title: 'Memory shared with the system',
    provider: 'vllm',
    answers: { ...card('dgx-spark'), model: eight, concurrentUsers: 5 },
  },
  {
    title: 'Larger than the card, placed by hand',
    provider: 'llama-cpp',
    answers: { ...card('geforce-rtx-4070'), ramGiB: 64, model: 'Qwen/Qwen3-30B-A3B', needs: ['layer-placement'] },
  },
  {
    title: 'Unlike cards, placed by hand',
    provider: 'llama-cpp',
    answers: {
      os: 'linux',
      accelerators: [
        { device: 'geforce-rtx-3090', count: 1 },
        { device: 'geforce-rtx-3060-12-gb', count: 1 },
      ],
      model: fourteen,
      needs: ['layer-placement'],
    },
  },
  {
    title: 'A few people, from Python',
    provider: 'transformers',
    answers: { ...card('geforce-rtx-4090'), model: eight, concurrentUsers: 4 },
  },
];

const linesOf = ({ commands, blockers }: RankedProvider): string[] =>
  commands.length === 0
    ? [`ruled out: ${blockers[0]?.text ?? ''}`]
    : commands.filter(({ purpose }) => purpose !== 'install').map(({ command }) => command);

it('writes the command lines as they were last reviewed', () => {
  const text = [
    '# Command lines',
    '',
    'Written by `npm run golden`; a change of flags or rules shows here as a changed line. Read them as a user would.',
    ...rows.flatMap(({ title, provider: id, answers }) => {
      const provider = recommend({ answers, catalog }).ranking.find((one) => one.provider === id)!;
      return ['', `## ${title}: ${provider.name}`, '', '```text', ...linesOf(provider), '```'];
    }),
    '',
  ].join('\n');
  expect(text).toBe(golden('commands', text));
});
