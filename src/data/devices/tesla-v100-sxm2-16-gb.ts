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
  tflopsBasis: 'Published by NVIDIA',
  released: '2017',
  nvlink: true,
  notes:
    'The bandwidth is that of the 16 GB PCIe and 32 GB SXM2 cards with HBM2 at 876 MHz; the table lists a later version at 1106 MHz with 1130 GB/s.',
  sources: [
    {
      title: 'developer.nvidia.com: 125 TFLOPS on the tensor cores',
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
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
