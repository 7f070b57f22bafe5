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
  tflopsBasis: 'derived: XMX FP16 = 8 x FP32 (confirmed on B60: aiconfigurator 98.3, and INT8 = 16 x on B60, B70)',
  released: '2024',
  nvlink: false,
  notes:
    'SYCL lists 12168M total, 11959 MiB free on an idle card; SYCL lists 12168M, 11959 MiB free, read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc B580',
      url: 'https://www.techpowerup.com/gpu-specs/arc-b580.c4244',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title:
        'huggingface/huggingface.js: memory options, release year, gfx target or compute capability, approximate TFLOPS',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'hmc-tech.com: tensor TFLOPS with FP32 accumulate, dense and sparse',
      url: 'https://hmc-tech.com/gpu/intel-arc-b580-vs-intel-arc-a580',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
