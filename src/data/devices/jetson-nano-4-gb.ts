import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-nano-4-gb',
  name: 'Jetson Nano 4 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [4] },
  bandwidthGBs: 25.6,
  computeCapability: '5.3',
  gfxTarget: null,
  fp32Tflops: 0.24,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2019',
  nvlink: false,
  notes: 'The FP16 shader rate is 0.47 TFLOPS.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson Nano 4 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-nano.c3643',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
