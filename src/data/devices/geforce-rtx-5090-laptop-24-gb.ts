import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5090-laptop-24-gb',
  name: 'GeForce RTX 5090 Laptop 24 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 23.89, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 896.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 31.8,
  fp16Tflops: 63.6,
  fp8Tflops: 127.2,
  fp4Tflops: 508.8,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  notes:
    'Clock speeds and power limits differ between laptop makers. The driver reported 24463 MiB for the related RTX PRO 5000 Blackwell laptop chip, which also has 24 GB, in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5090 Laptop 24 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5090-mobile.c4235',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
