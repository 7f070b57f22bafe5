import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-2080-ti',
  name: 'GeForce RTX 2080 Ti',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 11.0, basis: 'driver', nominalGB: 11 },
  bandwidthGBs: 616.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 13.45,
  fp16Tflops: 53.8,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate, and at twice that with FP16 accumulation',
  released: '2018',
  nvlink: true,
  notes: 'The driver reported 11264 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 2080 Ti',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-2080-ti.c3305',
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
