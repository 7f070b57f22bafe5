import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-gpu-clusters',
  part: 'use-case',
  order: 11,
  title: 'GPU clusters',
  requirements: ['Many GPUs, in several machines', 'Production traffic'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 80,
        count: 8,
      },
    ],
    nodes: 2,
    concurrentUsers: 500,
    workload: 'api',
    priority: 'throughput',
    availability: 'always-on',
    experience: 'ml-engineer',
  },
  talkPicks: ['vllm'],
  talkReasons: ['Built to run over several GPUs'],
});
