import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'b200',
  name: 'NVIDIA B200 180 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 179.062, basis: 'driver', nominalGB: 180 },
  bandwidthGBs: 7700.0,
  computeCapability: '10.0',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 2250.0,
  fp8Tflops: 4500.0,
  fp4Tflops: 9000.0,
  tflopsBasis: "Dense figure from aiconfigurator, which cites NVIDIA's Blackwell datasheet",
  released: '2024',
  nvlink: true,
  notes: 'NVIDIA also states 192 GB and 8 TB/s.',
  sources: [
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/b200_sxm.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'rooflinenotes.dev: 180 GB of HBM3E, 8 TB/s and 2.25 PFLOPS in BF16',
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
  ],
  checkedOn: '2026-11-23',
});
