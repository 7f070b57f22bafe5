import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-a5500',
  name: 'NVIDIA RTX A5500',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 768.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 34.1,
  fp16Tflops: 136.4,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2022',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX A5500',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-a5500.c3901',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
