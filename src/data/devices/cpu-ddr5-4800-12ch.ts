import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-4800-12ch',
  name: 'Server CPU, 12-channel DDR5-4800 (EPYC Genoa class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 460.8,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: null,
  nvlink: false,
  notes: 'The bandwidth is the theoretical peak; expect 70 to 85 % of it in practice. It holds for one socket.',
  derivation: '12 × 64 bits × 4800 MT/s ÷ 8 bits per byte = 460.8 GB/s',
  sources: [
    {
      title: 'llmperf.net: page on the EPYC Genoa and Turin',
      url: 'https://llmperf.net/categories/cpu/AMD-EPYC-9000-Genoa-Turin-CPUs',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
