import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-lpddr5x-8533-128',
  name: 'Laptop CPU, LPDDR5X-8533 128-bit (Lunar Lake class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 136.5,
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
  derivation: '2 × 64 bits × 8533 MT/s ÷ 8 bits per byte = 136.5 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
