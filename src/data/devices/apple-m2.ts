import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'apple-m2',
  name: 'Apple M2',
  vendor: 'apple',
  kind: 'unified',
  market: 'laptop',
  memory: { kind: 'unified', optionsGB: [8, 16, 24] },
  bandwidthGBs: 100.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 3.6,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'The FP32 rate is the approximate figure in the Hugging Face table, which lists no FP16 shader rate',
  released: '2022',
  nvlink: false,
  notes:
    'By default Metal lets the GPU use only part of the memory (recommendedMaxWorkingSetSize); the setting iogpu.wired_limit_mb raises the limit. Logs that have no public address show 11453 MB of 16 GB, 14302 MB of 18 GB, 26800 MB of 32 GB and 30150 MB of 36 GB.',
  sources: [
    {
      title: 'llmfit: table of bandwidths by chip',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
    {
      title: 'locara.dev: bandwidth and memory of each version',
      url: 'https://locara.dev/docs/notes/mac-hardware-lineup',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llmcheck.net: table of Apple bandwidths',
      url: 'https://llmcheck.net/blog/apple-silicon-memory-bandwidth-llm/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
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
