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
  fp32Tflops: 4.6,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2024',
  nvlink: false,
  notes: 'LPDDR5X-8448, 128-bit (arithmetic 135.2)',
  sources: [
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
