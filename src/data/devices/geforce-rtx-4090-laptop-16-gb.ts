import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4090-laptop-16-gb',
  name: 'GeForce RTX 4090 Laptop 16 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 15.992, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 576.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 32.98,
  fp16Tflops: 66.0,
  fp8Tflops: 131.9,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2023',
  nvlink: false,
  notes:
    'Clock speeds and power limits differ between laptop makers. The driver reported 16376 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4090 Laptop 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4090-mobile.c3949',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
