import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'scenario-research-lab',
  part: 'scenario',
  order: 4,
  title: 'Research lab',
  requirements: ['The latest models at once', 'Architectures of their own', 'Experiments', 'Several GPUs'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 2,
      },
    ],
    workload: 'research',
    experience: 'ml-engineer',
    needs: ['newest-architectures', 'custom-architecture'],
  },
  talkPicks: ['transformers'],
  talkReasons: [
    'Models run from day one',
    'Any architecture can be written and run',
    'Features for research',
    'Complete control',
  ],
});
