import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-gtx-1080',
  name: 'GeForce GTX 1080',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 320.3,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 8.87,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Without tensor cores and with FP16 at 1/64 of the FP32 rate, engines calculate in FP32, so the FP32 rate is the one to go by',
  released: '2016',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce GTX 1080',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-gtx-1080.c2839',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
