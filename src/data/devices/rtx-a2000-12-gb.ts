import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-a2000-12-gb',
  name: 'NVIDIA RTX A2000 12 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 11.994, basis: 'driver', nominalGB: 12 },
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
  notes: 'The driver reported 12282 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX A2000 12 GB',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-a2000-12-gb.c3853',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
