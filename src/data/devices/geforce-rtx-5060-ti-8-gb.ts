import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5060-ti-8-gb',
  name: 'GeForce RTX 5060 Ti 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 23.7,
  fp16Tflops: 47.4,
  fp8Tflops: 94.8,
  fp4Tflops: 379.2,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5060 Ti 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5060-ti-8-gb.c4246',
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
