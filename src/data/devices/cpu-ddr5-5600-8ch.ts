import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-5600-8ch',
  name: 'Server CPU, 8-channel DDR5-5600 (Xeon Emerald Rapids class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 358.4,
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
  derivation: '8 × 64 bits × 5600 MT/s ÷ 8 bits per byte = 358.4 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
