import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'cpu-ddr5-6400-12ch',
  name: 'Server CPU, 12-channel DDR5-6400 (EPYC Turin, Xeon 6 class)',
  vendor: 'other',
  kind: 'cpu',
  market: 'cpu',
  memory: { kind: 'system' },
  bandwidthGBs: 614.4,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: null,
  nvlink: false,
  notes:
    'The bandwidth is the theoretical peak; expect 70 to 85 % of it in practice. It holds for one socket. EPYC Turin officially runs at 6000 or 6400 MT/s, depending on the platform.',
  derivation: '12 × 64 bits × 6400 MT/s ÷ 8 bits per byte = 614.4 GB/s',
  sources: [],
  checkedOn: '2026-11-23',
});
