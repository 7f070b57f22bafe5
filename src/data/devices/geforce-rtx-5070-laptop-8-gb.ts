import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5070-laptop-8-gb',
  name: 'GeForce RTX 5070 Laptop 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 7.96, basis: 'driver', nominalGB: 8 },
  bandwidthGBs: 384.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 13.13,
  fp16Tflops: 26.3,
  fp8Tflops: 52.5,
  fp4Tflops: 210.1,
  tflopsBasis: 'derived: FP16 2 x, FP8 4 x, FP4 16 x FP32 (FP32 accumulate, dense)',
  released: '2025',
  nvlink: false,
  notes: 'Laptop clocks and power vary by maker; nvidia-smi 8151 MiB, read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5070 Laptop 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5070-mobile.c4237',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
