import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-production-at-scale',
  part: 'use-case',
  order: 9,
  title: 'Production at scale',
  requirements: ['A service that others depend on', 'Many users'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 80,
        count: 2,
      },
    ],
    concurrentUsers: 200,
    workload: 'api',
    availability: 'always-on',
    experience: 'ml-engineer',
  },
  talkPicks: ['vllm'],
  talkReasons: ['Made for production as it comes out of the box'],
});
