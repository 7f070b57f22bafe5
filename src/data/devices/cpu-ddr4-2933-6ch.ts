import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr4-2933-6ch',
  name: 'Server CPU, 6-channel DDR4-2933 (Xeon Cascade Lake class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 140.8,
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
  derivation: '6 × 64 bits × 2933 MT/s ÷ 8 bits per byte = 140.8 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
