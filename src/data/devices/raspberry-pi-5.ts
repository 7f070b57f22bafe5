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
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  notes: 'LPDDR4X-4267, 32-bit; CPU inference only; smaller versions exist',
  sources: [
    {
      title: 'hellomatik.com: 11.4 GB/s sustained, 17 GB/s vendor ceiling, 16 GB model',
      url: 'https://hellomatik.com/research/hitting-the-memory-wall-30b-moe-raspberry-pi',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'arxiv.org: benchmarks of single-board computers',
      url: 'https://arxiv.org/html/2511.07425v1',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
