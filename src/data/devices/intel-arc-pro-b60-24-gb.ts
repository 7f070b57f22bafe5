import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'intel-arc-pro-b60-24-gb',
  name: 'Intel Arc Pro B60 24 GB',
  vendor: 'intel',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 456.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 12.29,
  fp16Tflops: 98.3,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'derived: XMX FP16 = 8 x FP32 (confirmed on B60: aiconfigurator 98.3, and INT8 = 16 x on B60, B70)',
  released: '2025',
  nvlink: false,
  notes: 'A dual-GPU 48 GB card also exists (two 24 GB GPUs)',
  sources: [
    {
      title: 'TechPowerUp GPU database: Intel Arc Pro B60 24 GB',
      url: 'https://www.techpowerup.com/gpu-specs/arc-pro-b60.c4350',
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
      title: 'ai-dynamo/aiconfigurator: bandwidth, dense tensor TFLOPS, memory',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/b60.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'zolotukhin.ai: B-series spec table from Intel product pages',
      url: 'https://zolotukhin.ai/zinc/docs/intel-gpu-reference/',
      date: '2026-05-18',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
