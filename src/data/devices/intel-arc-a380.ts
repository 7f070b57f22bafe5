import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-a380',
  name: 'Intel Arc A380',
  vendor: 'intel',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 6, basis: 'nominal', nominalGB: 6 },
  bandwidthGBs: 186.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 4.2,
  fp16Tflops: 33.6,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: XMX runs FP16 at 8 × the FP32 rate, which aiconfigurator bears out for the B60 (98.3); INT8 runs at 16 × on the B60 and B70',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc A380',
      url: 'https://www.techpowerup.com/gpu-specs/arc-a380.c3913',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.js: table of hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
