import { defineDispute } from '../../schema/dispute';

export default defineDispute({
  id: 'vulkan-or-rocm',
  text: 'Whether the Vulkan or the ROCm build of a llama.cpp-based engine is faster on AMD chips; try both.',
  between: ['llama-cpp', 'ollama', 'lm-studio', 'lemonade', 'llamafile'],
  when: { vendors: ['amd'] },
  sides: [
    {
      text: 'Vulkan ahead with short contexts: ROCm was 3 to 5 percent slower at reading and 10 to 11 percent at writing on a Ryzen AI chip.',
      sources: [
        {
          title: 'nix-amd-ai issue: ROCm against Vulkan, measured',
          url: 'https://github.com/noamsto/nix-amd-ai/issues/61',
          evidence: 'secondary',
        },
      ],
    },
    {
      text: 'ROCm ahead with long contexts, and on some Radeon cards.',
      sources: [
        {
          title: 'nix-amd-ai issue: figures of others with 8k of context',
          url: 'https://github.com/noamsto/nix-amd-ai/issues/61',
          evidence: 'secondary',
        },
        {
          title: 'llama.cpp issue: why ROCm beats Vulkan on an RX 6700 XT',
          url: 'https://github.com/ggml-org/llama.cpp/issues/26702',
          evidence: 'secondary',
        },
      ],
    },
  ],
  checkedOn: '2026-11-24',
});
