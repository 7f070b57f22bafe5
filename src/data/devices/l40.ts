import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'l40',
  name: 'NVIDIA L40',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 48, basis: 'nominal', nominalGB: 48 },
  bandwidthGBs: 864.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 90.52,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2022',
  nvlink: false,
  notes: 'Tensor TFLOPS not found in a source (L40 runs at a lower tensor rate than L40S): left null',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA L40',
      url: 'https://www.techpowerup.com/gpu-specs/l40.c3959',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'AlexsJones/llmfit: second source for bandwidth (within 2%)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
