import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-a2000-6-gb',
  name: 'NVIDIA RTX A2000 6 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 6, basis: 'nominal', nominalGB: 6 },
  bandwidthGBs: 288.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 7.99,
  fp16Tflops: 32.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2021',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX A2000 6 GB',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-a2000.c3820',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
