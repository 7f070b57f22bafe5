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
  tflopsBasis: 'Hopper SXM figures (same GPU die)',
  released: '2023',
  nvlink: true,
  notes:
    'Plus up to 480 GB LPDDR5X on the Grace CPU over NVLink-C2C (900 GB/s both ways); nvidia-smi 97871 MiB, read in a log that has no public address',
  sources: [
    {
      title: 'nishikiout.net: 96 GB HBM3 at 4 TB/s',
      url: 'https://nishikiout.net/entry/2023/08/09/143040',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'spheron.network: H100 GPU with 96 GB HBM3 and 480 GB LPDDR5X',
      url: 'https://spheron.network/blog/nvidia-gh200-guide',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
