import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3090',
  name: 'GeForce RTX 3090',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 24.0, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 936.2,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 35.58,
  fp16Tflops: 71.2,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2020',
  nvlink: true,
  notes: 'An NVLink bridge joins two cards. The driver reported 24576 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3090',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3090.c3622',
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
