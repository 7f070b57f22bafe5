import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'tesla-p40',
  name: 'Tesla P40',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 347.1,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 11.76,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Without tensor cores and with FP16 at 1/64 of the FP32 rate, engines calculate in FP32, so the FP32 rate is the one to go by',
  released: '2016',
  nvlink: false,
  notes: 'The card nominally has 24 GiB; with ECC on, less of it is left.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Tesla P40',
      url: 'https://www.techpowerup.com/gpu-specs/tesla-p40.c2878',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
