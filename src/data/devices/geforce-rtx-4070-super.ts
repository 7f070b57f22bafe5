import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4070-super',
  name: 'GeForce RTX 4070 SUPER',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 11.994, basis: 'driver', nominalGB: 12 },
  bandwidthGBs: 504.2,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 35.48,
  fp16Tflops: 71.0,
  fp8Tflops: 141.9,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 2 × and FP8 at 4 × the FP32 rate, ratios that hold for the RTX 4090 (165.2 and 330.3)',
  released: '2024',
  nvlink: false,
  notes: 'The driver reported 12282 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4070 SUPER',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4070-super.c4186',
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
