import type { Answers } from '../../schema/answers';

interface Situation {
  words: string;
  answers: Answers;
}

const card = (device: string, count = 1) => ({ accelerators: [{ device, count }] });

/** Typical situations, from a laptop to several servers, that the table runs through the model. */
export const situations: readonly Situation[] = [
  {
    words: 'A Mac laptop with 16 GB, one person new to this',
    answers: {
      os: 'macos',
      ...card('apple-m4'),
      ramGiB: 16,
      workload: 'chat',
      concurrentUsers: 1,
      experience: 'beginner',
    },
  },
  {
    words: 'A Windows PC without a graphics card, one person',
    answers: {
      os: 'windows',
      accelerators: [],
      ramGiB: 16,
      workload: 'chat',
      concurrentUsers: 1,
      experience: 'beginner',
    },
  },
  {
    words: 'An 8 GB card, a developer trying models',
    answers: {
      os: 'linux',
      ...card('geforce-rtx-4060'),
      workload: 'chat',
      concurrentUsers: 1,
      experience: 'developer',
    },
  },
  {
    words: 'A coding agent on one RTX 4090',
    answers: {
      os: 'linux',
      ...card('geforce-rtx-4090'),
      workload: 'coding-agent',
      concurrentUsers: 1,
      experience: 'developer',
    },
  },
  {
    words: 'Answers over documents for 15 colleagues on one RTX 3090',
    answers: {
      os: 'linux',
      ...card('geforce-rtx-3090'),
      workload: 'rag',
      concurrentUsers: 15,
      experience: 'developer',
    },
  },
  {
    words: 'Agents that share long instructions, two 24 GB cards, 20 at once',
    answers: {
      os: 'linux',
      ...card('geforce-rtx-4090', 2),
      workload: 'agents',
      promptReuse: 'shared',
      concurrentUsers: 20,
      experience: 'developer',
    },
  },
  {
    words: 'A pile of prompts overnight on one A100',
    answers: { os: 'linux', ...card('a100-sxm-80gb'), workload: 'batch', concurrentUsers: 64, experience: 'developer' },
  },
  {
    words: 'An API for a hundred users on eight H100, always on',
    answers: {
      os: 'linux',
      ...card('h100-sxm-80gb', 8),
      workload: 'api',
      concurrentUsers: 100,
      availability: 'always-on',
      experience: 'ml-engineer',
    },
  },
  {
    words: 'Many LoRAs over one base model, 20 at once',
    answers: { os: 'linux', ...card('a100-sxm-80gb'), workload: 'api', needs: ['many-loras'], concurrentUsers: 20 },
  },
  {
    words: 'Research on hidden states, an ML engineer',
    answers: {
      os: 'linux',
      ...card('geforce-rtx-3090'),
      workload: 'research',
      needs: ['hidden-states'],
      concurrentUsers: 1,
      experience: 'ml-engineer',
    },
  },
  {
    words: 'A 70B model on one 24 GB card, the rest in system memory',
    answers: {
      os: 'linux',
      ...card('geforce-rtx-3090'),
      ramGiB: 64,
      model: { paramsB: 70 },
      needs: ['cpu-offload'],
      concurrentUsers: 1,
    },
  },
  {
    words: 'An old NVIDIA card of compute capability 6.1',
    answers: { os: 'linux', ...card('tesla-p40'), workload: 'chat', concurrentUsers: 1, experience: 'developer' },
  },
  {
    words: 'Inside an app on Android',
    answers: { os: 'android', workload: 'in-app', concurrentUsers: 1, experience: 'developer' },
  },
];
