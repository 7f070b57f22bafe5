import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-performance-tuning',
  part: 'use-case',
  order: 7,
  title: 'Performance tuning',
  requirements: ['The highest speed the hardware allows', 'Time and skill to tune'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 1,
      },
    ],
    concurrentUsers: 1,
    priority: 'single-stream-speed',
    experience: 'ml-engineer',
    setupTime: 'days',
  },
  talkPicks: ['transformers'],
  talkReasons: ['Rated five stars for performance', 'Flash Attention and quantization can be chosen per model'],
  overruled: {
    because:
      'Dedicated engines are faster: Qwen measured Qwen3-8B for one request at 45 tokens per second in Transformers and 82 in SGLang (BF16), and Hugging Face says that it does not pursue the special optimizations of dedicated engines.',
    sources: [
      {
        title: 'Qwen team: Qwen3 speed benchmark',
        url: 'https://github.com/QwenLM/Qwen3/blob/fe80682c3a096899e83119386f903ea42d0442eb/docs/source/getting_started/speed_benchmark.md',
        date: '2025-05-20',
      },
      {
        title: 'Hugging Face: Transformers v5',
        url: 'https://github.com/huggingface/blog/blob/04dd1d9ceed0d7f3dbaca5e78cfbcc9ff67bfde6/transformers-v5.md',
        date: '2025-12-01',
      },
    ],
  },
});
