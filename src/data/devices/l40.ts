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
  notes: 'No source gave the tensor rates, so they are left out; the L40 is slower there than the L40S.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA L40',
      url: 'https://www.techpowerup.com/gpu-specs/l40.c3959',
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
