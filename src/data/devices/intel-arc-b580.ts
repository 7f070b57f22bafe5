import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-b580',
  name: 'Intel Arc B580',
  vendor: 'intel',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 12, basis: 'nominal', nominalGB: 12 },
  bandwidthGBs: 456.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 13.67,
  fp16Tflops: 109.4,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated: XMX runs FP16 at 8 × the FP32 rate, which aiconfigurator bears out for the B60 (98.3); INT8 runs at 16 × on the B60 and B70',
  released: '2024',
  nvlink: false,
  notes: 'On an idle card SYCL listed 12168M in total and 11959 MiB free in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc B580',
      url: 'https://www.techpowerup.com/gpu-specs/arc-b580.c4244',
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
      title: 'hmc-tech.com: tensor rates with FP32 accumulation, with and without sparsity',
      url: 'https://hmc-tech.com/gpu/intel-arc-b580-vs-intel-arc-a580',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
