import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-agx-xavier-32-gb',
  name: 'Jetson AGX Xavier 32 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [32] },
  bandwidthGBs: 136.5,
  computeCapability: '7.2',
  gfxTarget: null,
  fp32Tflops: 1.41,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2018',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson AGX Xavier 32 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-agx-xavier-32-gb.c4088',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
