import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-xavier-nx-8-gb',
  name: 'Jetson Xavier NX 8 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [8] },
  bandwidthGBs: 59.71,
  computeCapability: '7.2',
  gfxTarget: null,
  fp32Tflops: 0.84,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2020',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson Xavier NX 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-xavier-nx-8-gb.c3642',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
