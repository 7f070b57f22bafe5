import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'tesla-v100-sxm2-16-gb',
  name: 'Tesla V100 SXM2 16 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 897.0,
  computeCapability: '7.0',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 125.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'published (NVIDIA)',
  released: '2017',
  nvlink: true,
  notes:
    'Bandwidth as the 16 GB PCIe/32 GB SXM2 cards (876 MHz HBM2); the table lists a later 1106 MHz variant at 1130 GB/s',
  sources: [
    {
      title: 'developer.nvidia.com: 125 Tensor TFLOPS',
      url: 'https://developer.nvidia.com/programming-tensor-cores-cuda-9-0',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'TechPowerUp GPU database: Tesla V100 SXM2 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/tesla-v100-sxm2-32-gb.c3185',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'AlexsJones/llmfit: second source for bandwidth (within 2%)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
