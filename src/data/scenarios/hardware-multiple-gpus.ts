import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'hardware-multiple-gpus',
  part: 'hardware',
  order: 5,
  title: 'Several GPUs',
  requirements: ['More than one graphics card in the machine'],
  answers: {
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 2,
      },
    ],
  },
  talkPicks: ['vllm'],
  talkReasons: ['Made for GPU clusters and for many requests at a time'],
});
