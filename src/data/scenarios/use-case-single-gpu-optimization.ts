import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-single-gpu-optimization',
  part: 'use-case',
  order: 8,
  title: 'Getting the most from one GPU',
  requirements: ['A single card of 12 GB or more', 'As much work from it as possible'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 1,
      },
    ],
    priority: 'throughput',
    experience: 'ml-engineer',
    setupTime: 'hours',
  },
  talkPicks: ['transformers'],
  talkReasons: ['Quantization and attention kernels can be matched to the card'],
  overruled: {
    because:
      'Dedicated engines were faster on a single card already in 2025, and Hugging Face itself points to vLLM or SGLang where throughput counts.',
    sources: [
      {
        title: 'Qwen team: Qwen3 speed benchmark',
        url: 'https://github.com/QwenLM/Qwen3/blob/fe80682c3a096899e83119386f903ea42d0442eb/docs/source/getting_started/speed_benchmark.md',
        date: '2025-05-20',
      },
      {
        title: 'Transformers docs: serve CLI',
        url: 'https://github.com/huggingface/transformers/blob/020a37d2264e60dc7beb9634c3e87ad870073e2c/docs/source/en/serve-cli/serving.md',
      },
    ],
  },
});
