import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'quadro-p6000',
  name: 'Quadro P6000',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 432.8,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 12.63,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Without tensor cores and with FP16 at 1/64 of the FP32 rate, engines calculate in FP32, so the FP32 rate is the one to go by',
  released: '2016',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Quadro P6000',
      url: 'https://www.techpowerup.com/gpu-specs/quadro-p6000.c2865',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
