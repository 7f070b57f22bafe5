import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-high-throughput',
  part: 'use-case',
  order: 10,
  title: 'High throughput',
  requirements: ['Large volumes, such as PDF pipelines', 'As many tokens per second as possible over all requests'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 1,
      },
    ],
    concurrentUsers: 64,
    workload: 'batch',
    priority: 'throughput',
    experience: 'developer',
  },
  talkPicks: ['vllm'],
  talkReasons: ['Batching is a core feature', 'Keeps the GPU busy'],
});
