import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-3070-laptop-8-gb',
  name: 'GeForce RTX 3070 Laptop 8 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'laptop',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 15.97,
  fp16Tflops: 31.9,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 2 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes: 'Clock speeds and power limits differ between laptop makers.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 3070 Laptop 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-3070-mobile.c3712',
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
