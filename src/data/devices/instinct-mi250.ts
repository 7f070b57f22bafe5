import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi250',
  name: 'Instinct MI250',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 128, basis: 'nominal', nominalGB: 128 },
  bandwidthGBs: 3276.8,
  computeCapability: null,
  gfxTarget: 'gfx90a',
  fp32Tflops: 45.26,
  fp16Tflops: 362.1,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published matrix rate for FP16',
  released: '2021',
  nvlink: false,
  notes: 'The card has two dies, and each shows up as a GPU of its own with 64 GB.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Instinct MI250',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-instinct-mi250.c3847',
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
