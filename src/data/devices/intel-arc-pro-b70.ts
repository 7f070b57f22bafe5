import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-pro-b70',
  name: 'Intel Arc Pro B70 32 GB',
  vendor: 'intel',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 608.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 22.94,
  fp16Tflops: 183.5,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'half of the published 367 INT8 TOPS',
  released: '2026',
  nvlink: false,
  sources: [
    {
      title: 'zolotukhin.ai: B-series spec table from Intel product pages',
      url: 'https://zolotukhin.ai/zinc/docs/intel-gpu-reference/',
      date: '2026-05-18',
      evidence: 'secondary',
    },
    {
      title: 'zolotukhin.ai: 32 GB, 608 GB/s, 367 INT8 TOPS',
      url: 'https://zolotukhin.ai/blog/2026-05-18-intel-arc-pro-b70-deep-dive-and-zincs-t-intel-plan/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
