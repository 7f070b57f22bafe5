import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-ai-pro-r9700',
  name: 'Radeon AI PRO R9700',
  vendor: 'amd',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 31.859, basis: 'driver', nominalGB: 32 },
  bandwidthGBs: 644.6,
  computeCapability: null,
  gfxTarget: 'gfx1201',
  fp32Tflops: 47.84,
  fp16Tflops: 191.4,
  fp8Tflops: 382.7,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense: with WMMA a compute unit does 1024 FP16 or 2048 FP8 operations per clock, 2 × and 4 × the FP16 shader rate',
  released: '2025',
  nvlink: false,
  notes: 'ROCm reported 32624 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon AI PRO R9700',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-ai-pro-r9700.c4290',
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
