import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5080-laptop-16-gb',
  name: 'GeForce RTX 5080 Laptop 16 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 15.921, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 896.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 23.04,
  fp16Tflops: 46.1,
  fp8Tflops: 92.2,
  fp4Tflops: 368.6,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  notes:
    'Clock speeds and power limits differ between laptop makers. The driver reported 16303 MiB on a 175 W laptop in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5080 Laptop 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5080-mobile.c4236',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
