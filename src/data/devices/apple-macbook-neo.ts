import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'apple-macbook-neo',
  name: 'Apple MacBook Neo',
  vendor: 'apple',
  kind: 'unified',
  market: 'laptop',
  memory: { kind: 'unified', optionsGB: [8] },
  bandwidthGBs: null,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: 1.9,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2026',
  nvlink: false,
  notes: 'No bandwidth was found. No source that was read names the chip.',
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
