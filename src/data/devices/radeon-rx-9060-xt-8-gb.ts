import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-rx-9060-xt-8-gb',
  name: 'Radeon RX 9060 XT 8 GB',
  vendor: 'amd',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 322.3,
  computeCapability: null,
  gfxTarget: 'gfx1200',
  fp32Tflops: 25.64,
  fp16Tflops: 102.6,
  fp8Tflops: 205.1,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense: with WMMA a compute unit does 1024 FP16 or 2048 FP8 operations per clock, 2 × and 4 × the FP16 shader rate',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon RX 9060 XT 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-rx-9060-xt-8-gb.c4251',
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
