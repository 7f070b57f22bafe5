import type { Answers } from '../../schema/answers';

export interface StartingPoint {
  title: string;
  text: string;
  /** What the chooser starts with. */
  answers: Answers;
  /** Situations of this kind, for saying what it usually comes to. */
  examples: readonly Answers[];
}

const card = (device: string, count = 1) => ({ accelerators: [{ device, count }] });

/** Ways in for people who know their machine before their question. */
export const startingPoints: readonly StartingPoint[] = [
  {
    title: 'A laptop',
    text: 'Mac or PC, one person',
    answers: { concurrentUsers: 1, workload: 'chat' },
    examples: [
      { os: 'macos', ...card('apple-m4'), ramGiB: 16, concurrentUsers: 1, workload: 'chat', experience: 'beginner' },
      { os: 'windows', accelerators: [], ramGiB: 16, concurrentUsers: 1, workload: 'chat', experience: 'beginner' },
      { os: 'linux', accelerators: [], ramGiB: 16, concurrentUsers: 1, workload: 'chat', experience: 'developer' },
    ],
  },
  {
    title: 'One GPU',
    text: '8 to 32 GB, a few people',
    answers: { accelerators: [{ vendor: 'nvidia', memoryGiB: 24, count: 1 }], concurrentUsers: 5 },
    examples: [
      { os: 'windows', ...card('geforce-rtx-3060-12-gb'), concurrentUsers: 1, experience: 'beginner' },
      { os: 'linux', ...card('geforce-rtx-3090'), concurrentUsers: 5, experience: 'developer' },
      { os: 'linux', ...card('geforce-rtx-3090'), concurrentUsers: 20, workload: 'rag', experience: 'developer' },
    ],
  },
  {
    title: 'A team’s server',
    text: 'one to eight large cards',
    answers: {
      os: 'linux',
      accelerators: [{ vendor: 'nvidia', memoryGiB: 80, count: 2 }],
      concurrentUsers: 20,
      availability: 'working-hours',
    },
    examples: [
      { os: 'linux', ...card('a100-sxm-80gb', 2), concurrentUsers: 20, workload: 'api', experience: 'developer' },
      { os: 'linux', ...card('a100-sxm-80gb', 8), concurrentUsers: 100, workload: 'api', experience: 'ml-engineer' },
      { os: 'linux', ...card('a100-sxm-80gb', 4), concurrentUsers: 50, workload: 'agents', promptReuse: 'shared' },
    ],
  },
  {
    title: 'A cluster',
    text: 'more than one machine',
    answers: {
      os: 'linux',
      nodes: 2,
      accelerators: [{ vendor: 'nvidia', memoryGiB: 80, count: 8 }],
      concurrentUsers: 1000,
      availability: 'always-on',
    },
    examples: [
      {
        os: 'linux',
        nodes: 2,
        ...card('a100-sxm-80gb', 8),
        concurrentUsers: 1000,
        workload: 'api',
        needs: ['multi-node'],
      },
      {
        os: 'linux',
        nodes: 4,
        ...card('a100-sxm-80gb', 8),
        concurrentUsers: 1000,
        workload: 'api',
        needs: ['kubernetes'],
      },
    ],
  },
];
