import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-5080',
  name: 'GeForce RTX 5080',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 15.921, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 960.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 56.28,
  fp16Tflops: 112.6,
  fp8Tflops: 225.1,
  fp4Tflops: 900.5,
  tflopsBasis: 'Calculated, dense with FP32 accumulation: FP16 at 2 ×, FP8 at 4 × and FP4 at 16 × the FP32 rate',
  released: '2025',
  nvlink: false,
  notes: 'The driver reported 16303 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 5080',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-5080.c4217',
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
