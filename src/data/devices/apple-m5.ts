import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'apple-m5',
  name: 'Apple M5',
  vendor: 'apple',
  kind: 'unified',
  market: 'laptop',
  memory: { kind: 'unified', optionsGB: [16, 24, 32] },
  bandwidthGBs: 153.6,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 5.7,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'FP32 from the HF table (approximate); FP16 shader rate not listed',
  released: '2025',
  nvlink: false,
  notes:
    'GPU has matrix units (neural accelerators): prompt processing is faster than the shader figure suggests; Metal lets the GPU use part of it by default (recommendedMaxWorkingSetSize): 16 GB gives 11453 MB, 36 GB gives 30150 MB, 18 GB gives 14302 MB, 32 GB gives 26800 MB in logs; raise with iogpu.wired_limit_mb',
  sources: [
    {
      title: 'AlexsJones/llmfit: bandwidth per chip',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'locara.dev: bandwidth and memory per variant',
      url: 'https://locara.dev/docs/notes/mac-hardware-lineup',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llmcheck.net: bandwidth table',
      url: 'https://llmcheck.net/blog/apple-silicon-memory-bandwidth-llm/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
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
