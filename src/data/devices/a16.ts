import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a16',
  name: 'NVIDIA A16 (one of four GPUs)',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 14.996, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 200.1,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 4.49,
  fp16Tflops: 18.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes:
    'The board carries four of these GPUs with 64 GB together. The driver reported 15356 MiB per GPU with ECC on in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A16 (one of four GPUs)',
      url: 'https://www.techpowerup.com/gpu-specs/a16-pcie.c3794',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'hmc-tech.com: tensor rates with FP32 accumulation, with and without sparsity',
      url: 'https://hmc-tech.com/gpu/nvidia-a16-vs-nvidia-t40',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
