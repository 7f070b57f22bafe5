import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr4-2400-4ch',
  name: 'Server CPU, 4-channel DDR4-2400 (Xeon E5 v4 class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 76.8,
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
  derivation: '4 × 64 bits × 2400 MT/s ÷ 8 bits per byte = 76.8 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
