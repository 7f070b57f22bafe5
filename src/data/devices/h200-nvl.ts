import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'h200-nvl',
  name: 'NVIDIA H200 NVL 141 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 140.401, basis: 'driver', nominalGB: 141 },
  bandwidthGBs: 4800.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: 60.32,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2024',
  nvlink: true,
  notes:
    'No source gave the tensor rates, so they are left out. The driver reported 143771 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA H200 NVL 141 GB',
      url: 'https://www.techpowerup.com/gpu-specs/h200-nvl.c4254',
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
