import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-macos-development',
  part: 'use-case',
  order: 4,
  title: 'Development on macOS',
  requirements: ['A Mac with an M-series chip', 'One developer'],
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
    experience: 'developer',
  },
  talkPicks: ['ollama', 'llama-cpp'],
  talkReasons: ['Apple chips are supported, which was said of neither other provider'],
});
