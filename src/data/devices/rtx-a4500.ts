import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-a4500',
  name: 'NVIDIA RTX A4500',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 20, basis: 'nominal', nominalGB: 20 },
  bandwidthGBs: 640.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 23.65,
  fp16Tflops: 94.6,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2021',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX A4500',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-a4500.c3849',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
