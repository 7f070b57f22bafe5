import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3080-10-gb',
  name: 'GeForce RTX 3080 10 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 10, basis: 'nominal', nominalGB: 10 },
  bandwidthGBs: 760.3,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 29.77,
  fp16Tflops: 59.5,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2020',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3080 10 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3080.c3621',
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
