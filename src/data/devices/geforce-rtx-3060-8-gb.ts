import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3060-8-gb',
  name: 'GeForce RTX 3060 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 240.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 12.74,
  fp16Tflops: 25.5,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3060 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3060-8-gb.c3937',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
