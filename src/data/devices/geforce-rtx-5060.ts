import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5060',
  name: 'GeForce RTX 5060',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 7.96, basis: 'driver', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 19.18,
  fp16Tflops: 38.4,
  fp8Tflops: 76.7,
  fp4Tflops: 306.9,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  notes: 'The driver reported 8151 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5060',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5060.c4219',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
