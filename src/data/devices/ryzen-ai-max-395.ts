import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'ryzen-ai-max-395',
  name: 'AMD Ryzen AI Max+ 395 (Strix Halo)',
  vendor: 'amd',
  kind: 'unified',
  market: 'desktop',
  memory: { kind: 'unified', optionsGB: [64, 96, 128] },
  bandwidthGBs: 256.0,
  computeCapability: null,
  gfxTarget: 'gfx1151',
  fp32Tflops: 14.85,
  fp16Tflops: 59.4,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: '512 FLOP/clock/CU x 40 CU x 2.9 GHz',
  released: '2025',
  nvlink: false,
  notes:
    'LPDDR5X-8000, 256-bit. GPU-visible memory is set by BIOS carve-out and GTT: about 62.5 GiB by default of 128 GB, 110 to 124 GiB when configured; ROCm reports 63967 MiB by default with 128 GB, read in a log that has no public address',
  sources: [
    {
      title: 'whylucian.github.io: 256 GB/s theoretical, about 215 measured, 59.4 FP16 TFLOPS',
      url: 'https://whylucian.github.io/softab/docs/hardware-specs.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llm-tracker.info: 59.4 TFLOPS peak, 212 GB/s measured',
      url: 'https://llm-tracker.info/_TOORG/Strix-Halo',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title:
        'huggingface/huggingface.js: memory options, release year, gfx target or compute capability, approximate TFLOPS',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'AlexsJones/llmfit: second source for bandwidth (within 2%)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
