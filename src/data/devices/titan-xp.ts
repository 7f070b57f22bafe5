import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'titan-xp',
  name: 'TITAN Xp',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 12, basis: 'nominal', nominalGB: 12 },
  bandwidthGBs: 547.6,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 12.15,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Without tensor cores and with FP16 at 1/64 of the FP32 rate, engines calculate in FP32, so the FP32 rate is the one to go by',
  released: '2017',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: TITAN Xp',
      url: 'https://www.techpowerup.com/gpu-specs/titan-xp.c2948',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
