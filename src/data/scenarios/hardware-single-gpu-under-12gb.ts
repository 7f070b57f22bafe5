import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'hardware-single-gpu-under-12gb',
  part: 'hardware',
  order: 2,
  title: 'One GPU with less than 12 GB',
  requirements: ['A single graphics card with less than 12 GB of memory'],
  answers: {
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 8,
        count: 1,
      },
    ],
  },
  talkPicks: ['ollama', 'transformers'],
  talkReasons: [
    'A small card is too tight for vLLM, which was said to spend its time paging there',
    'Ollama moves by itself what does not fit to the processor',
  ],
});
