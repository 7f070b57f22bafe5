import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr4-3200-8ch',
  name: 'Server CPU, 8-channel DDR4-3200 (EPYC Rome/Milan, Xeon Ice Lake class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 204.8,
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
  derivation: '8 × 64 bits × 3200 MT/s ÷ 8 bits per byte = 204.8 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
