import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-a750',
  name: 'Intel Arc A750',
  vendor: 'intel',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 512.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 17.2,
  fp16Tflops: 137.6,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: XMX runs FP16 at 8 × the FP32 rate, which aiconfigurator bears out for the B60 (98.3); INT8 runs at 16 × on the B60 and B70',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc A750',
      url: 'https://www.techpowerup.com/gpu-specs/arc-a750.c3929',
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
