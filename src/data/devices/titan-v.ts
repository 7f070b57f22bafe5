import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'titan-v',
  name: 'TITAN V',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 12, basis: 'nominal', nominalGB: 12 },
  bandwidthGBs: 651.3,
  computeCapability: '7.0',
  gfxTarget: null,
  fp32Tflops: 14.9,
  fp16Tflops: 119.2,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated at 8 × the FP32 rate; NVIDIA states 125 for SXM2 and 112 for PCIe',
  released: '2017',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: TITAN V',
      url: 'https://www.techpowerup.com/gpu-specs/titan-v.c3051',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
