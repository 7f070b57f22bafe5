import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4080-laptop-12-gb',
  name: 'GeForce RTX 4080 Laptop 12 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 12, basis: 'nominal', nominalGB: 12 },
  bandwidthGBs: 432.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 24.72,
  fp16Tflops: 49.4,
  fp8Tflops: 98.9,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2023',
  nvlink: false,
  notes: 'Clock speeds and power limits differ between laptop makers.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4080 Laptop 12 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4080-mobile.c3947',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
