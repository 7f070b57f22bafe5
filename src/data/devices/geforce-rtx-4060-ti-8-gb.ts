import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4060-ti-8-gb',
  name: 'GeForce RTX 4060 Ti 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 288.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 22.06,
  fp16Tflops: 44.1,
  fp8Tflops: 88.2,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4060 Ti 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4060-ti-8-gb.c3890',
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
