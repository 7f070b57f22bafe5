import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'raspberry-pi-5',
  name: 'Raspberry Pi 5',
  vendor: 'other',
  kind: 'cpu',
  market: 'edge',
  memory: { kind: 'system' },
  bandwidthGBs: 17.1,
  computeCapability: null,
  gfxTarget: null,
  instructions: 'arm64',
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  notes:
    'The memory is LPDDR4X-4267 on a 32-bit bus. Inference runs on the processor only. Versions with less memory exist.',
  sources: [
    {
      title: 'hellomatik.com: 11.4 GB/s sustained against a stated limit of 17 GB/s, on the 16 GB version',
      url: 'https://hellomatik.com/research/hitting-the-memory-wall-30b-moe-raspberry-pi',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'arXiv 2511.07425: measurements on single-board computers',
      url: 'https://arxiv.org/abs/2511.07425v1',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
