import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-gtx-1080-ti',
  name: 'GeForce GTX 1080 Ti',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 11.0, basis: 'driver', nominalGB: 11 },
  bandwidthGBs: 484.4,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 11.34,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Without tensor cores and with FP16 at 1/64 of the FP32 rate, engines calculate in FP32, so the FP32 rate is the one to go by',
  released: '2017',
  nvlink: false,
  notes: 'The driver reported 11264 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce GTX 1080 Ti',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-gtx-1080-ti.c2877',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
