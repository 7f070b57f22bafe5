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
  tflopsBasis: 'derived: WMMA FP16 1024 and FP8 2048 FLOP/clock/CU, dense (2 x and 4 x the shader FP16 figure)',
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
      title:
        'huggingface/huggingface.js: memory options, release year, gfx target or compute capability, approximate TFLOPS',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'reddit.perdach.com: FLOP per clock per CU table',
      url: 'https://reddit.perdach.com/r/hardware/comments/1j97xyw/rdna2_vs_rdna3_vs_rdna4_ai_tops/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
