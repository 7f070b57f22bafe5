import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3060-laptop-6-gb',
  name: 'GeForce RTX 3060 Laptop 6 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 6, basis: 'nominal', nominalGB: 6 },
  bandwidthGBs: 336.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 10.94,
  fp16Tflops: 21.9,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes: 'Clock speeds and power limits differ between laptop makers.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3060 Laptop 6 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3060-mobile.c3757',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
