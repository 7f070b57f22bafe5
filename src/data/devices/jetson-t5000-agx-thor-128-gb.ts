import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-t5000-agx-thor-128-gb',
  name: 'Jetson T5000 (AGX Thor) 128 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [128] },
  bandwidthGBs: 273.2,
  computeCapability: '11.0',
  gfxTarget: null,
  fp32Tflops: 12.93,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: 1035.0,
  tflopsBasis: 'Half of the 2070 FP4 TFLOPS that NVIDIA states with sparsity',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson T5000 (AGX Thor) 128 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-t5000.c4370',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'learnaivisually.com: 2070 TFLOPS in FP4 with sparsity, at 40 to 130 W',
      url: 'https://learnaivisually.com/ai-explained/jetson-thor-edge-blackwell',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
