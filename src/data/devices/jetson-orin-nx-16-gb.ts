import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-orin-nx-16-gb',
  name: 'Jetson Orin NX 16 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [16] },
  bandwidthGBs: 102.4,
  computeCapability: '8.7',
  gfxTarget: null,
  fp32Tflops: 1.88,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson Orin NX 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-orin-nx-16-gb.c4086',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
