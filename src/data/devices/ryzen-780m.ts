import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'ryzen-780m',
  name: 'AMD Ryzen 7 8845HS / 7840HS (Radeon 780M)',
  vendor: 'amd',
  kind: 'unified',
  market: 'laptop',
  memory: { kind: 'unified', optionsGB: [16, 24, 32, 48, 64, 96] },
  bandwidthGBs: 89.6,
  computeCapability: null,
  gfxTarget: 'gfx1103',
  fp32Tflops: 8.29,
  fp16Tflops: 16.59,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Approximate figure in the Hugging Face table',
  released: '2023',
  nvlink: false,
  notes: 'The bandwidth is that of dual-channel DDR5-5600; LPDDR5X-7500 gives 120 GB/s.',
  sources: [
    {
      title: 'huggingface.js: table of AMD hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
