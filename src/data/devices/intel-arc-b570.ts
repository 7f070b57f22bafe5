import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-b570',
  name: 'Intel Arc B570',
  vendor: 'intel',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 10, basis: 'nominal', nominalGB: 10 },
  bandwidthGBs: 380.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 11.52,
  fp16Tflops: 92.2,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: XMX runs FP16 at 8 × the FP32 rate, which aiconfigurator bears out for the B60 (98.3); INT8 runs at 16 × on the B60 and B70',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc B570',
      url: 'https://www.techpowerup.com/gpu-specs/arc-b570.c4245',
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
