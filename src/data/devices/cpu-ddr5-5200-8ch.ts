import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-5200-8ch',
  name: 'Workstation CPU, 8-channel DDR5-5200 (Threadripper PRO 7000 class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 332.8,
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
  derivation: '8 × 64 bits × 5200 MT/s ÷ 8 bits per byte = 332.8 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
