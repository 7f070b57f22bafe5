import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi100',
  name: 'Instinct MI100',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 1230.0,
  computeCapability: null,
  gfxTarget: 'gfx908',
  fp32Tflops: 23.07,
  fp16Tflops: 184.6,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published matrix rate for FP16',
  released: '2020',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Instinct MI100',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-instinct-mi100.c3496',
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
