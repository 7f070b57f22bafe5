import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5070-ti-laptop-12-gb',
  name: 'GeForce RTX 5070 Ti Laptop 12 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 11.94, basis: 'driver', nominalGB: 12 },
  bandwidthGBs: 672.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 17.04,
  fp16Tflops: 34.1,
  fp8Tflops: 68.2,
  fp4Tflops: 272.6,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  notes:
    'Clock speeds and power limits differ between laptop makers. The driver reported 12227 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5070 Ti Laptop 12 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5070-ti-mobile.c4238',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
