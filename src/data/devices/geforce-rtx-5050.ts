import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5050',
  name: 'GeForce RTX 5050',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 320.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 13.17,
  fp16Tflops: 26.3,
  fp8Tflops: 52.7,
  fp4Tflops: 210.7,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5050',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5050.c4220',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
