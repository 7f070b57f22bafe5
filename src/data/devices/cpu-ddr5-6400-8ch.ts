import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-6400-8ch',
  name: 'Workstation CPU, 8-channel DDR5-6400 (Threadripper PRO 9000 class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 409.6,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: null,
  nvlink: false,
  notes: 'Theoretical: 8 x 64-bit x 6400 MT/s; expect 70 to 85% in practice',
  derivation: '8 x 64-bit x 6400 MT/s ÷ 8 bits = 409.6 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
