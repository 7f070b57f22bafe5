import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi300x',
  name: 'Instinct MI300X',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 192, basis: 'nominal', nominalGB: 192 },
  bandwidthGBs: 5300.0,
  computeCapability: null,
  gfxTarget: 'gfx942',
  fp32Tflops: 163.4,
  fp16Tflops: 1307.4,
  fp8Tflops: 2614.9,
  fp4Tflops: null,
  tflopsBasis: 'Published dense figures, read at hmc-tech.com as 1.31 and 2.61 PFLOPS',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'rooflinenotes.dev: memory, bandwidth and dense rates',
      url: 'https://rooflinenotes.dev/accelerators/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'hmc-tech.com: tensor rates with FP32 accumulation, with and without sparsity',
      url: 'https://hmc-tech.com/gpu/nvidia-b200-vs-amd-instinct-mi300x',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'vLLM recipes: table of accelerators',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/taxonomy.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
