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
  notes: 'Theoretical: 8 x 64-bit x 5600 MT/s; expect 70 to 85% in practice; per socket',
  derivation: '8 x 64-bit x 5600 MT/s ÷ 8 bits = 358.4 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
