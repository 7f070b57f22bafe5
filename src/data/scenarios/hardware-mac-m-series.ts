import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'hardware-mac-m-series',
  part: 'hardware',
  order: 6,
  title: 'Mac with an M-series chip',
  requirements: ['An Apple computer with an M1, M2 or M3 chip or newer'],
  answers: {
    os: 'macos',
    accelerators: [
      {
        vendor: 'apple',
        memoryGiB: 16,
        count: 1,
      },
    ],
  },
  talkPicks: ['ollama'],
  talkReasons: ['GGUF runs well on Apple chips', 'vLLM was said not to work on macOS'],
});
