import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-gtx-1050-ti',
  name: 'GeForce GTX 1050 Ti',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 4, basis: 'nominal', nominalGB: 4 },
  bandwidthGBs: 112.1,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 2.14,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Without tensor cores and with FP16 at 1/64 of the FP32 rate, engines calculate in FP32, so the FP32 rate is the one to go by',
  released: '2016',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce GTX 1050 Ti',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-gtx-1050-ti.c2885',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
