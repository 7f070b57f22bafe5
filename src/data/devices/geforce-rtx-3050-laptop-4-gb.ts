import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3050-laptop-4-gb',
  name: 'GeForce RTX 3050 Laptop 4 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 4, basis: 'nominal', nominalGB: 4 },
  bandwidthGBs: 192.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 5.5,
  fp16Tflops: 11.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes: 'Clock speeds and power limits differ between laptop makers.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3050 Laptop 4 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3050-mobile.c3788',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
