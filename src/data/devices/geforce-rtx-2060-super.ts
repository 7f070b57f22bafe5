import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-2060-super',
  name: 'GeForce RTX 2060 SUPER',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 7.18,
  fp16Tflops: 28.7,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate, and at twice that with FP16 accumulation',
  released: '2019',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 2060 SUPER',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-2060-super.c3441',
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
