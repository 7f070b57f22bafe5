import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'jetson-agx-orin-64-gb',
  name: 'Jetson AGX Orin 64 GB',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'edge',
  memory: { kind: 'unified', optionsGB: [64] },
  bandwidthGBs: 204.8,
  computeCapability: '8.7',
  gfxTarget: null,
  fp32Tflops: 5.33,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: false,
  notes: 'It reaches 275 INT8 TOPS with sparsity.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Jetson AGX Orin 64 GB',
      url: 'https://www.techpowerup.com/gpu-specs/jetson-agx-orin-64-gb.c4085',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'blog.us.fixstars.com: 275 TOPS in INT8 with sparsity',
      url: 'https://blog.us.fixstars.com/?p=1855&preview=true',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
