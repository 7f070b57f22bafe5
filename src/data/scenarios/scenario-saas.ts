import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'scenario-saas',
  part: 'scenario',
  order: 3,
  title: 'SaaS in production',
  requirements: [
    'Thousands of users',
    'Available around the clock',
    'Several GPUs',
    'Keeping the cost down is critical',
  ],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 80,
        count: 4,
      },
    ],
    concurrentUsers: 1000,
    workload: 'api',
    priority: 'throughput',
    availability: 'always-on',
    experience: 'ml-engineer',
  },
  talkPicks: ['vllm'],
  talkReasons: ['Reliable enough for production', 'Batches by itself', 'Highest throughput', 'Proven at scale'],
});
