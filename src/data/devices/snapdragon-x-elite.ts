import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'snapdragon-x-elite',
  name: 'Qualcomm Snapdragon X Elite',
  vendor: 'other',
  kind: 'cpu',
  market: 'laptop',
  memory: { kind: 'system' },
  bandwidthGBs: 135.0,
  computeCapability: null,
  gfxTarget: null,
  instructions: 'arm64',
  fp32Tflops: 4.6,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2024',
  nvlink: false,
  notes: 'The memory is LPDDR5X-8448 on a 128-bit bus, which works out at 135.2 GB/s.',
  sources: [
    {
      title: 'huggingface.js: table of hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
