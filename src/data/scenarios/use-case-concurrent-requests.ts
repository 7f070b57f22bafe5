import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-concurrent-requests',
  part: 'use-case',
  order: 12,
  title: 'Concurrent requests',
  requirements: [
    'Several services or people share one GPU',
    'For example Open WebUI, retrieval and PDF analysis at the same time',
  ],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 1,
      },
    ],
    concurrentUsers: 16,
    workload: 'chat',
    experience: 'developer',
  },
  talkPicks: ['vllm'],
  talkReasons: ['Queues requests and batches them instead of making them wait for each other'],
});
