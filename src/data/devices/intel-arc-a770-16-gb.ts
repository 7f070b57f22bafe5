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
  tflopsBasis: 'derived: XMX FP16 = 8 x FP32 (confirmed on B60: aiconfigurator 98.3, and INT8 = 16 x on B60, B70)',
  released: '2022',
  nvlink: false,
  notes: 'An 8 GB version also exists',
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc A770 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/arc-a770.c3914',
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
  ],
  checkedOn: '2026-11-23',
});
