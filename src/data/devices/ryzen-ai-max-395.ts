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
  npu: 'XDNA 2',
  fp32Tflops: 14.85,
  fp16Tflops: 59.4,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: '512 operations per clock and compute unit × 40 compute units × 2.9 GHz',
  released: '2025',
  nvlink: false,
  notes:
    'The memory is LPDDR5X-8000 on a 256-bit bus. The share reserved in the BIOS and the GTT limit set how much the GPU sees: about 62.5 GiB of 128 GB by default, 110 to 124 GiB once configured. With 128 GB, ROCm reported 63967 MiB by default in a log that has no public address.',
  sources: [
    {
      title: 'whylucian.github.io: 256 GB/s in theory, about 215 measured, and 59.4 TFLOPS in FP16',
      url: 'https://whylucian.github.io/softab/docs/hardware-specs.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llm-tracker.info: peak of 59.4 TFLOPS and 212 GB/s measured',
      url: 'https://llm-tracker.info/_TOORG/Strix-Halo',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'huggingface.js: table of AMD hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'Lemonade: NPU under Linux',
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039ed33551de7f54cb73194cd08088772c08/docs/flm_npu_linux.html',
      date: '2026-08-22',
    },
  ],
  checkedOn: '2026-11-30',
});
