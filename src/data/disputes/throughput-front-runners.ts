import { defineDispute } from '../../schema/dispute';

export default defineDispute({
  id: 'throughput-front-runners',
  text: 'Which of them makes the most tokens with many requests: the order changes with model, card and release.',
  between: ['vllm', 'sglang', 'tensorrt-llm', 'lmdeploy'],
  when: { fromUsers: 16, vendors: ['nvidia'] },
  sides: [
    {
      text: 'vLLM ahead: gpt-oss-120b on H100 and DeepSeek-V3.2 on H200.',
      favours: ['vllm'],
      sources: [
        {
          title: 'GPUStack lab: gpt-oss-120b on H100',
          url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/performance-lab/gpt-oss-120b/h100.md',
          evidence: 'secondary',
        },
        {
          title: 'GPUStack lab: DeepSeek-V3.2 on H200',
          url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/performance-lab/deepseek-v3.2/h200.md',
          evidence: 'secondary',
        },
      ],
    },
    {
      text: 'SGLang ahead: DeepSeek-R1 on H200 and GLM-4.5-Air on H100.',
      favours: ['sglang'],
      sources: [
        {
          title: 'GPUStack lab: DeepSeek-R1 on H200',
          url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/performance-lab/deepseek-r1/h200.md',
          evidence: 'secondary',
        },
        {
          title: 'GPUStack lab: GLM-4.5-Air on H100',
          url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/performance-lab/glm-4.5-air/h100.md',
          evidence: 'secondary',
        },
      ],
    },
    {
      text: 'TensorRT-LLM ahead by a little: Qwen3-32B in FP8 on H100.',
      favours: ['tensorrt-llm'],
      sources: [
        {
          title: 'GPUStack lab: Qwen3-32B on H100',
          url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/performance-lab/qwen3-32b/h100.md',
          evidence: 'secondary',
        },
      ],
    },
  ],
  checkedOn: '2026-11-24',
});
