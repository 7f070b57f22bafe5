import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3060-ti',
  name: 'GeForce RTX 3060 Ti',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 16.2,
  fp16Tflops: 32.4,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2020',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3060 Ti',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3060-ti.c3681',
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
