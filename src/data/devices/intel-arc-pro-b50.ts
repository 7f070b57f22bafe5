import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-pro-b50',
  name: 'Intel Arc Pro B50',
  vendor: 'intel',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 224.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 10.65,
  fp16Tflops: 85.2,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: XMX runs FP16 at 8 × the FP32 rate, which aiconfigurator bears out for the B60 (98.3); INT8 runs at 16 × on the B60 and B70',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc Pro B50',
      url: 'https://www.techpowerup.com/gpu-specs/arc-pro-b50.c4345',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.js: table of hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: "zolotukhin.ai: table of the Arc B series, taken from Intel's product pages",
      url: 'https://zolotukhin.ai/zinc/docs/intel-gpu-reference/',
      date: '2026-05-18',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
