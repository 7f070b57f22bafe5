import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4080-super',
  name: 'GeForce RTX 4080 SUPER',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 736.3,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 52.22,
  fp16Tflops: 104.4,
  fp8Tflops: 208.9,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2024',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4080 SUPER',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4080-super.c4182',
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
