import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-5200-4ch',
  name: 'Workstation CPU, 4-channel DDR5-5200 (Threadripper 7000 class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 166.4,
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
  derivation: '4 × 64 bits × 5200 MT/s ÷ 8 bits per byte = 166.4 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
