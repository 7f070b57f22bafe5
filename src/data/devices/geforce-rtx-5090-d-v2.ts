import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5090-d-v2',
  name: 'GeForce RTX 5090 D V2',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 1344.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 104.8,
  fp16Tflops: 209.6,
  fp8Tflops: 419.2,
  fp4Tflops: 1676.8,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5090 D V2',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5090-d-v2.c4310',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
