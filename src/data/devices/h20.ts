import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'h20',
  name: 'NVIDIA H20 96 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 95.577, basis: 'driver', nominalGB: 96 },
  bandwidthGBs: 4000.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 148.0,
  fp8Tflops: 296.0,
  fp4Tflops: null,
  tflopsBasis: 'Published dense figure',
  released: '2024',
  nvlink: true,
  notes: 'The driver reported 97871 MiB in a log that has no public address.',
  sources: [
    {
      title: 'huggingface.js: table of NVIDIA hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-nvidia.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
