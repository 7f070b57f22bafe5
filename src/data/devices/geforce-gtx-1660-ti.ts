import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-gtx-1660-ti',
  name: 'GeForce GTX 1660 Ti',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 6, basis: 'nominal', nominalGB: 6 },
  bandwidthGBs: 288.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 5.44,
  fp16Tflops: 10.87,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'published shader FP16 (2x FP32, no tensor cores)',
  released: '2019',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce GTX 1660 Ti',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-gtx-1660-ti.c3364',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'AlexsJones/llmfit: second source for bandwidth (within 2%)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
