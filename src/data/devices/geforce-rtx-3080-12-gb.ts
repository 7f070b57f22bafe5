import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3080-12-gb',
  name: 'GeForce RTX 3080 12 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 12, basis: 'nominal', nominalGB: 12 },
  bandwidthGBs: 912.4,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 30.64,
  fp16Tflops: 61.3,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3080 12 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3080-12-gb.c3834',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
