import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-gtx-1650',
  name: 'GeForce GTX 1650',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 4, basis: 'nominal', nominalGB: 4 },
  bandwidthGBs: 128.1,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 2.98,
  fp16Tflops: 5.97,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate, 2 × the FP32 rate; the chip has no tensor cores',
  released: '2019',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce GTX 1650',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-gtx-1650.c3366',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
