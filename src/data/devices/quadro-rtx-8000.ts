import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'quadro-rtx-8000',
  name: 'Quadro RTX 8000',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 48, basis: 'nominal', nominalGB: 48 },
  bandwidthGBs: 672.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 16.31,
  fp16Tflops: 130.5,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: tensor FP16 with FP32 accumulation runs at 8 × the FP32 rate',
  released: '2018',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: Quadro RTX 8000',
      url: 'https://www.techpowerup.com/gpu-specs/quadro-rtx-8000.c3306',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
