import { defineDispute } from '../../schema/dispute';

export default defineDispute({
  id: 'mlx-or-gguf',
  text: 'Whether MLX or llama.cpp is faster on a Mac: it turns with the chip, the model and the share of reading in the work.',
  between: ['mlx-lm', 'llama-cpp', 'ollama', 'lm-studio', 'vllm-metal', 'vllm-mlx'],
  when: { vendors: ['apple'] },
  sides: [
    {
      text: 'MLX ahead: on an M3 Max it read a prompt 3.6 times as fast and wrote 68 against 57 tokens a second (Qwen3 mixture, 2025); on an M4 Pro about 60 against 24 for Qwen3-Coder-Next (2026).',
      favours: ['mlx-lm', 'vllm-mlx', 'vllm-metal'],
      sources: [
        {
          title: 'mlx-lm issue: prompt speed',
          url: 'https://github.com/ml-explore/mlx-lm/issues/92',
          evidence: 'secondary',
        },
        {
          title: 'llama.cpp issue: a third of the speed of MLX',
          url: 'https://github.com/ggml-org/llama.cpp/issues/19366',
          evidence: 'secondary',
        },
      ],
    },
    {
      text: 'llama.cpp level or ahead: on an M1 Max a higher rate of writing in MLX was undone by slower reading, and on an M3 Ultra MLX read faster and wrote a little slower.',
      favours: ['llama-cpp', 'ollama'],
      sources: [
        {
          title: 'famstack: MLX against llama.cpp on an M1 Max',
          url: 'https://famstack.dev/guides/mlx-vs-gguf-apple-silicon',
          date: '2026-03-14',
          evidence: 'secondary',
        },
        {
          title: 'Working Models: GGUF against MLX on an M3 Ultra',
          url: 'https://blog.workingmodels.ai/p/gguf-vs-mlx-on-apple-silicon',
          date: '2026',
          evidence: 'secondary',
        },
      ],
    },
  ],
  checkedOn: '2026-11-24',
});
