import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3080-ti-laptop-16-gb',
  name: 'GeForce RTX 3080 Ti Laptop 16 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 512.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 18.71,
  fp16Tflops: 37.4,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2022',
  nvlink: false,
  notes: 'Clock speeds and power limits differ between laptop makers.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3080 Ti Laptop 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3080-ti-mobile.c3840',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
