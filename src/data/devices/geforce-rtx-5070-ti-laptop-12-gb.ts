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
  tflopsBasis: 'derived: FP16 2 x, FP8 4 x, FP4 16 x FP32 (FP32 accumulate, dense)',
  released: '2025',
  nvlink: false,
  notes: 'Laptop clocks and power vary by maker; nvidia-smi 12227 MiB, read in a log that has no public address',
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
