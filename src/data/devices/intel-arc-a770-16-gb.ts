import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-a770-16-gb',
  name: 'Intel Arc A770 16 GB',
  vendor: 'intel',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 512.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 19.66,
  fp16Tflops: 157.3,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: XMX runs FP16 at 8 × the FP32 rate, which aiconfigurator bears out for the B60 (98.3); INT8 runs at 16 × on the B60 and B70',
  released: '2022',
  nvlink: false,
  notes: 'The card also exists with 8 GB.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc A770 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/arc-a770.c3914',
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
