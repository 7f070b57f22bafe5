import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-rx-6950-xt',
  name: 'Radeon RX 6950 XT',
  vendor: 'amd',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 576.0,
  computeCapability: null,
  gfxTarget: 'gfx1030',
  fp32Tflops: 23.65,
  fp16Tflops: 47.31,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate; the chip has no matrix units',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon RX 6950 XT',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-rx-6950-xt.c3875',
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
