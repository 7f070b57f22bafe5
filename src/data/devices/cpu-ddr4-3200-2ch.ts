import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr4-3200-2ch',
  name: 'Desktop/laptop CPU, dual-channel DDR4-3200',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 51.2,
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
  derivation: '2 × 64 bits × 3200 MT/s ÷ 8 bits per byte = 51.2 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
