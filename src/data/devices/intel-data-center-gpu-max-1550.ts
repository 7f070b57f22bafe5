import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-data-center-gpu-max-1550',
  name: 'Intel Data Center GPU Max 1550',
  vendor: 'intel',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 128, basis: 'nominal', nominalGB: 128 },
  bandwidthGBs: 3276.8,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 52.43,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  notes: 'No figure for FP16 with XMX was found.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Data Center GPU Max 1550',
      url: 'https://www.techpowerup.com/gpu-specs/data-center-gpu-max-1550.c4068',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
