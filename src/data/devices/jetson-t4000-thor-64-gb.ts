import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-t4000-thor-64-gb',
  name: 'Jetson T4000 (Thor) 64 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [64] },
  bandwidthGBs: 273.2,
  computeCapability: '11.0',
  gfxTarget: null,
  fp32Tflops: 7.76,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson T4000 (Thor) 64 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-t4000.c4369',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
