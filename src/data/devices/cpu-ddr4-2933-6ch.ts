import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr4-2933-6ch',
  name: 'Server CPU, 6-channel DDR4-2933 (Xeon Cascade Lake class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 140.8,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: null,
  nvlink: false,
  notes: 'Theoretical: 6 x 64-bit x 2933 MT/s; expect 70 to 85% in practice; per socket',
  derivation: '6 x 64-bit x 2933 MT/s ÷ 8 bits = 140.8 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
