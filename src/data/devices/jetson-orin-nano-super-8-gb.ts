import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-orin-nano-super-8-gb',
  name: 'Jetson Orin Nano Super 8 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [8] },
  bandwidthGBs: 102.4,
  computeCapability: '8.7',
  gfxTarget: null,
  fp32Tflops: 2.09,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2024',
  nvlink: false,
  notes: 'It reaches 67 INT8 TOPS with sparsity.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson Orin Nano Super 8 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-orin-nano-super.c4377',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'brojogopalsapui.com: 67 TOPS in INT8 with sparsity and 102 GB/s',
      url: 'https://www.brojogopalsapui.com/ai-foundations/sub_contents/AI_hardware/jetson_orin_nano_light.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
