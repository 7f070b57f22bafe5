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
    'derived: FP16 2 x FP32, FP8 4 x FP32 (FP32 accumulate, dense); ratio confirmed on the RTX 4090 (165.2 / 330.3)',
  released: '2023',
  nvlink: false,
  notes: 'Laptop clocks and power vary by maker',
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
