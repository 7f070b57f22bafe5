import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'scenario-personal-assistant',
  part: 'scenario',
  order: 1,
  title: 'Personal AI assistant',
  requirements: ['A single user', 'Questions now and then', 'A macOS laptop', 'No GPU, as the talk put it'],
  answers: {
    os: 'macos',
    accelerators: [
      {
        vendor: 'apple',
        memoryGiB: 16,
        count: 1,
      },
    ],
    concurrentUsers: 1,
    workload: 'chat',
    availability: 'occasional',
    experience: 'beginner',
  },
  talkPicks: ['ollama'],
  talkReasons: ['Easy to set up', 'Fast enough for one person', 'Needs no GPU', 'Fits personal use well'],
});
