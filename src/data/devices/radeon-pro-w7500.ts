import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-pro-w7500',
  name: 'Radeon PRO W7500',
  vendor: 'amd',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 256.0,
  computeCapability: null,
  gfxTarget: 'gfx1102',
  fp32Tflops: 12.19,
  fp16Tflops: 24.37,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published: with WMMA a compute unit does 512 FP16 operations per clock',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon PRO W7500',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-pro-w7500.c4170',
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
  ],
  checkedOn: '2026-11-23',
});
