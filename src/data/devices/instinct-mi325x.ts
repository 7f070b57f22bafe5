import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi325x',
  name: 'Instinct MI325X',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 256, basis: 'nominal', nominalGB: 256 },
  bandwidthGBs: 6000.0,
  computeCapability: null,
  gfxTarget: 'gfx942',
  fp32Tflops: null,
  fp16Tflops: 1307.4,
  fp8Tflops: 2614.9,
  fp4Tflops: null,
  tflopsBasis: 'Published dense figures, the same as for the MI300X',
  released: '2024',
  nvlink: false,
  sources: [
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
      title: 'wiaix.com: bandwidth of 6 TB/s',
      url: 'https://wiaix.com/amd-instincttm-mi325x-accelerators',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
