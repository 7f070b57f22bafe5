import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-latest-models',
  part: 'use-case',
  order: 6,
  title: 'Latest models',
  requirements: ['New architectures on the day their weights appear'],
  answers: {
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 1,
      },
    ],
    concurrentUsers: 1,
    workload: 'chat',
    experience: 'ml-engineer',
    needs: ['newest-architectures'],
  },
  talkPicks: ['transformers'],
  talkReasons: ['Model code often lands in Transformers before the weights are public'],
});
