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
  tflopsBasis: 'Half of the 367 INT8 TOPS that are published',
  released: '2026',
  nvlink: false,
  sources: [
    {
      title: "zolotukhin.ai: table of the Arc B series, taken from Intel's product pages",
      url: 'https://zolotukhin.ai/zinc/docs/intel-gpu-reference/',
      date: '2026-05-18',
      evidence: 'secondary',
    },
    {
      title: 'zolotukhin.ai: 32 GB, 608 GB/s and 367 TOPS in INT8',
      url: 'https://zolotukhin.ai/blog/2026-05-18-intel-arc-pro-b70-deep-dive-and-zincs-t-intel-plan/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
