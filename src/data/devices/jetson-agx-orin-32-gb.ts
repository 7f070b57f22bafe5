import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-agx-orin-32-gb',
  name: 'Jetson AGX Orin 32 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [32] },
  bandwidthGBs: 204.8,
  computeCapability: '8.7',
  gfxTarget: null,
  fp32Tflops: 3.33,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson AGX Orin 32 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-agx-orin-32-gb.c4084',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
