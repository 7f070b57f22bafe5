import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4070-laptop-8-gb',
  name: 'GeForce RTX 4070 Laptop 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 7.996, basis: 'driver', nominalGB: 8 },
  bandwidthGBs: 256.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 15.62,
  fp16Tflops: 31.2,
  fp8Tflops: 62.5,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2023',
  nvlink: false,
  notes:
    'Clock speeds and power limits differ between laptop makers. The driver reported 8188 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4070 Laptop 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4070-mobile.c3944',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
