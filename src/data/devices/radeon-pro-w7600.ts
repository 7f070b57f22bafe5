import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-pro-w7600',
  name: 'Radeon PRO W7600',
  vendor: 'amd',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 288.0,
  computeCapability: null,
  gfxTarget: 'gfx1102',
  fp32Tflops: 19.99,
  fp16Tflops: 39.98,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published: with WMMA a compute unit does 512 FP16 operations per clock',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon PRO W7600',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-pro-w7600.c4169',
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
      title: 'reddit.perdach.com: table of operations per clock and compute unit, from RDNA 2 to RDNA 4',
      url: 'https://reddit.perdach.com/r/hardware/comments/1j97xyw/rdna2_vs_rdna3_vs_rdna4_ai_tops/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
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
