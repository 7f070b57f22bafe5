import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-mrdimm-8800-12ch',
  name: 'Server CPU, 12-channel MRDIMM-8800 (Xeon 6 P-core class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 844.8,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: null,
  nvlink: false,
  notes:
    'The bandwidth is the theoretical peak; expect 70 to 85 % of it in practice. It holds for one socket. Chips and Cheese measured 691.6 GB/s on a Xeon 6 with 12 channels, as an aggregator repeats.',
  derivation: '12 × 64 bits × 8800 MT/s ÷ 8 bits per byte = 844.8 GB/s',
  sources: [
    {
      title: 'hb.int2inf.com: measurement of 691.62 GB/s',
      url: 'https://hb.int2inf.com/en/s/item/heibVB8PK7Fzb2v8Z9n2a-intel-xeon-6-server-chiplet-analysis',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'blog.progressiverobot.co.uk: 12 channels at 8800 MT/s',
      url: 'https://blog.progressiverobot.co.uk/intel-confirms-ddr5-8800-memory-for-granite-rapids-xeon-6-cpus-jedec-ddr5-8800-for-next-gen-servers',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
