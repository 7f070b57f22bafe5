import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-orin-nano-4-gb',
  name: 'Jetson Orin Nano 4 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [4] },
  bandwidthGBs: 34.11,
  computeCapability: '8.7',
  gfxTarget: null,
  fp32Tflops: 0.64,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson Orin Nano 4 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-orin-nano-4-gb.c4083',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
