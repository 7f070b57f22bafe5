import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'gh200-96gb',
  name: 'NVIDIA GH200 96 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 95.577, basis: 'driver', nominalGB: 96 },
  bandwidthGBs: 4000.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 989.0,
  fp8Tflops: 1978.0,
  fp4Tflops: null,
  tflopsBasis: 'Figures of the SXM version of Hopper, which has the same die',
  released: '2023',
  nvlink: true,
  notes:
    'The Grace processor adds up to 480 GB of LPDDR5X over NVLink-C2C (900 GB/s, both directions together). The driver reported 97871 MiB in a log that has no public address.',
  sources: [
    {
      title: 'nishikiout.net: 96 GB of HBM3 with 4 TB/s',
      url: 'https://nishikiout.net/entry/2023/08/09/143040',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'spheron.network: H100 with 96 GB of HBM3 and 480 GB of LPDDR5X',
      url: 'https://spheron.network/blog/nvidia-gh200-guide',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
