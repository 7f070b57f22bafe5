import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'l40s',
  name: 'NVIDIA L40S',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 44.988, basis: 'driver', nominalGB: 48 },
  bandwidthGBs: 864.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 91.61,
  fp16Tflops: 362.05,
  fp8Tflops: 733.0,
  fp4Tflops: null,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA L40S',
      url: 'https://www.techpowerup.com/gpu-specs/l40s.c4173',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/l40s.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'hmc-tech.com: tensor rates with FP32 accumulation, with and without sparsity',
      url: 'https://hmc-tech.com/gpu/nvidia-l40s-vs-nvidia-a16',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
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
