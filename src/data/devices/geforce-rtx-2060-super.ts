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
  tflopsBasis: 'derived: 4 x FP32 = tensor FP16 with FP32 accumulate (FP16 accumulate is double)',
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
      title: 'AlexsJones/llmfit: second source for bandwidth (within 2%)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
