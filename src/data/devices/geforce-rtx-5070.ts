import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5070',
  name: 'GeForce RTX 5070',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 11.94, basis: 'driver', nominalGB: 12 },
  bandwidthGBs: 672.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 30.87,
  fp16Tflops: 61.7,
  fp8Tflops: 123.5,
  fp4Tflops: 493.9,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  notes: 'The driver reported 12227 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5070',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5070.c4218',
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
