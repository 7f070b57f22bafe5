import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi210',
  name: 'Instinct MI210',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 63.984, basis: 'driver', nominalGB: 64 },
  bandwidthGBs: 1638.4,
  computeCapability: null,
  gfxTarget: 'gfx90a',
  fp32Tflops: 22.63,
  fp16Tflops: 181.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published matrix rate for FP16',
  released: '2021',
  nvlink: false,
  notes: 'The memory bus is 4096 bits wide at 3.2 Gbps. ROCm reported 65520 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Instinct MI210',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-instinct-mi210.c3857',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.js: table of AMD hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
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
