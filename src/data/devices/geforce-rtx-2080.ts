import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-2080',
  name: 'GeForce RTX 2080',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 10.07,
  fp16Tflops: 40.3,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate, and at twice that with FP16 accumulation',
  released: '2018',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 2080',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-2080.c3224',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
