import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'ryzen-ai-9-hx-370',
  name: 'AMD Ryzen AI 9 HX 370 (Radeon 890M)',
  vendor: 'amd',
  kind: 'unified',
  market: 'laptop',
  memory: { kind: 'unified', optionsGB: [16, 24, 32, 48, 64, 96] },
  bandwidthGBs: 120.0,
  computeCapability: null,
  gfxTarget: 'gfx1150',
  npu: 'XDNA 2',
  fp32Tflops: 5.94,
  fp16Tflops: 11.88,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate',
  released: '2024',
  nvlink: false,
  notes: 'The bandwidth is that of LPDDR5X-7500 (128 bits × 7500 MT/s); DDR5-5600 gives 89.6 GB/s.',
  sources: [
    {
      title: 'huggingface.js: table of AMD hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'TechPowerUp GPU database: AMD Ryzen AI 9 HX 370 (Radeon 890M)',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-890m.c4224',
      date: '2026-02-07',
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
