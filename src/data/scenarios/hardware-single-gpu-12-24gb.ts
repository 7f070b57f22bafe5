import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'hardware-single-gpu-12-24gb',
  part: 'hardware',
  order: 3,
  title: 'One GPU with 12 to 24 GB',
  requirements: ['A single graphics card with 12 to 24 GB of memory'],
  answers: {
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 16,
        count: 1,
      },
    ],
  },
  talkPicks: ['transformers'],
  talkReasons: [
    '12 GB was named as the point from which Transformers is worth the work',
    'Flash Attention and AWQ get the most out of one card',
  ],
  overruled: {
    because:
      'Hugging Face keeps its own server for evaluation and moderate load, and on one card Qwen measured SGLang well ahead of Transformers. Which engine is the better one depends on how many people ask.',
    sources: [
      {
        title: 'Transformers docs: serve CLI',
        url: 'https://github.com/huggingface/transformers/blob/020a37d2264e60dc7beb9634c3e87ad870073e2c/docs/source/en/serve-cli/serving.md',
      },
      {
        title: 'Qwen team: Qwen3 speed benchmark',
        url: 'https://github.com/QwenLM/Qwen3/blob/fe80682c3a096899e83119386f903ea42d0442eb/docs/source/getting_started/speed_benchmark.md',
        date: '2025-05-20',
      },
    ],
  },
});
