import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4050-laptop-6-gb',
  name: 'GeForce RTX 4050 Laptop 6 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 5.997, basis: 'driver', nominalGB: 6 },
  bandwidthGBs: 192.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 8.99,
  fp16Tflops: 18.0,
  fp8Tflops: 36.0,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2023',
  nvlink: false,
  notes:
    'Clock speeds and power limits differ between laptop makers. The driver reported 6141 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4050 Laptop 6 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4050-mobile.c3953',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
