import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'gh200-hbm3e',
  name: 'NVIDIA GH200 (HBM3e)',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 141, basis: 'nominal', nominalGB: 141 },
  bandwidthGBs: 5000.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 989.0,
  fp8Tflops: 1978.0,
  fp4Tflops: null,
  tflopsBasis: 'Hopper SXM figures (same GPU die)',
  released: '2024',
  nvlink: true,
  notes:
    'As announced (141 GB, 5 TB/s); shipping parts are often listed as 144 GB, 4.9 TB/s, which was not read in a source',
  sources: [
    {
      title: 'nishikiout.net: HBM3e variant announced with 141 GB, 5 TB/s, Q2 2024',
      url: 'https://nishikiout.net/entry/2023/08/09/143040',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
