import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3080-laptop-8-gb',
  name: 'GeForce RTX 3080 Laptop 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 18.98,
  fp16Tflops: 38.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes: 'Clock speeds and power limits differ between laptop makers. The 3080 Laptop also exists with 16 GB.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3080 Laptop 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3080-mobile.c3684',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
