import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-4800-2ch',
  name: 'Desktop/laptop CPU, dual-channel DDR5-4800',
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
  notes: 'The bandwidth is the theoretical peak; expect 70 to 85 % of it in practice.',
  derivation: '2 × 64 bits × 4800 MT/s ÷ 8 bits per byte = 76.8 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
