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
  tflopsBasis: 'Figures of the SXM version of Hopper, which has the same die',
  released: '2024',
  nvlink: true,
  notes:
    'The figures are those announced: 141 GB and 5 TB/s. Shipped parts are often listed with 144 GB and 4.9 TB/s, but no source that was read says so.',
  sources: [
    {
      title: 'nishikiout.net: announcement of the HBM3e version with 141 GB and 5 TB/s for the second quarter of 2024',
      url: 'https://nishikiout.net/entry/2023/08/09/143040',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
