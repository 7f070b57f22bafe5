import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'quadro-rtx-5000',
  name: 'Quadro RTX 5000',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 448.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 11.15,
  fp16Tflops: 89.2,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: tensor FP16 with FP32 accumulation runs at 8 × the FP32 rate',
  released: '2018',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: Quadro RTX 5000',
      url: 'https://www.techpowerup.com/gpu-specs/quadro-rtx-5000.c3308',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
