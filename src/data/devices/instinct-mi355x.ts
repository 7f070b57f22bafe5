import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi355x',
  name: 'Instinct MI355X',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 288, basis: 'nominal', nominalGB: 288 },
  bandwidthGBs: 8000.0,
  computeCapability: null,
  gfxTarget: 'gfx950',
  fp32Tflops: 78.6,
  fp16Tflops: 2516.6,
  fp8Tflops: 5033.2,
  fp4Tflops: 10066.3,
  tflopsBasis:
    'Dense: FP16 is 4 × the FP16 shader rate in the table (629.1), FP8 and FP4 are 2 × and 4 × that; this fits the 2.5, 5 and 10 PFLOPS named elsewhere',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Instinct MI355X',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-instinct-mi355x.c4309',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'rooflinenotes.dev: memory, bandwidth and dense rates',
      url: 'https://rooflinenotes.dev/accelerators/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'vLLM recipes: table of accelerators',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/taxonomy.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
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
