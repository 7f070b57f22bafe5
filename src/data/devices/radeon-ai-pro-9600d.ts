import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-ai-pro-9600d',
  name: 'Radeon AI PRO 9600D',
  vendor: 'amd',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 576.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 24.82,
  fp16Tflops: 99.3,
  fp8Tflops: 198.6,
  fp4Tflops: null,
  tflopsBasis: 'derived: WMMA FP16 1024 and FP8 2048 FLOP/clock/CU, dense (2 x and 4 x the shader FP16 figure)',
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
      title: 'reddit.perdach.com: FLOP per clock per CU table',
      url: 'https://reddit.perdach.com/r/hardware/comments/1j97xyw/rdna2_vs_rdna3_vs_rdna4_ai_tops/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
