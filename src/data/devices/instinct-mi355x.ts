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
  tflopsBasis: "dense: 4 x the table's shader FP16 (629.1), then 2 x and 4 x; agrees with 2.5 / 5 / 10 PFLOPS quoted",
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
      title: 'rooflinenotes.dev: memory, bandwidth, dense PFLOPS',
      url: 'https://rooflinenotes.dev/accelerators/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'vllm-project/recipes: memory per GPU',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/taxonomy.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'wccftech.com: CDNA 4 at Hot Chips 2025',
      url: 'https://wccftech.com/amd-instinct-mi350-gpuai-hardware-powerhouse-3nm-3d-chiplet-cdna-4-185-billion-transistors-1400w-tbp-over-4000b-llm-support//amp/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
