import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi350x',
  name: 'Instinct MI350X',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 288, basis: 'nominal', nominalGB: 288 },
  bandwidthGBs: 8000.0,
  computeCapability: null,
  gfxTarget: 'gfx950',
  fp32Tflops: 72.1,
  fp16Tflops: 2306.9,
  fp8Tflops: 4613.7,
  fp4Tflops: 9227.5,
  tflopsBasis:
    'Dense: FP16 is 4 × the FP16 shader rate in the table (576.7), FP8 and FP4 are 2 × and 4 × that; this fits the 2.3, 4.6 and 9.2 PFLOPS named elsewhere',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Instinct MI350X',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-instinct-mi350x.c4308',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'gangliao.me: peak rates of the MI350X and MI355X',
      url: 'https://gangliao.me/blog/2026/amd-gpu-architecture-deep-dive',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'wccftech.com: report on CDNA 4 from Hot Chips 2025',
      url: 'https://wccftech.com/amd-instinct-mi350-gpuai-hardware-powerhouse-3nm-3d-chiplet-cdna-4-185-billion-transistors-1400w-tbp-over-4000b-llm-support//amp/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
