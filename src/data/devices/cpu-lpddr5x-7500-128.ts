import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-lpddr5x-7500-128',
  name: 'Laptop CPU, LPDDR5X-7500 128-bit',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 120.0,
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
  derivation: '2 × 64 bits × 7500 MT/s ÷ 8 bits per byte = 120.0 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
