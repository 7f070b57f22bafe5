import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-ai-pro-9600d',
  name: 'Radeon AI PRO 9600D',
  aliases: ['Radeon AI PRO R9600D'],
  vendor: 'amd',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 576.0,
  computeCapability: null,
  gfxTarget: 'gfx1201',
  fp32Tflops: 24.82,
  fp16Tflops: 99.3,
  fp8Tflops: 198.6,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense: with WMMA a compute unit does 1024 FP16 or 2048 FP8 operations per clock, 2 × and 4 × the FP16 shader rate',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon AI PRO 9600D',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-ai-pro-9600d.c4379',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'reddit.perdach.com: table of operations per clock and compute unit, from RDNA 2 to RDNA 4',
      url: 'https://reddit.perdach.com/r/hardware/comments/1j97xyw/rdna2_vs_rdna3_vs_rdna4_ai_tops/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'TheRock: table of AMD GPUs and their gfx targets, which names the card R9600D',
      url: 'https://github.com/ROCm/TheRock/blob/89553ce3746eda74ade42557470d25e37c91b6f0/RELEASES.md',
      date: '2026-08-22',
    },
  ],
  checkedOn: '2026-11-23',
});
