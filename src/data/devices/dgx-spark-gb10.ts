import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'dgx-spark-gb10',
  name: 'NVIDIA DGX Spark (GB10)',
  vendor: 'nvidia',
  kind: 'unified',
  market: 'desktop',
  memory: { kind: 'unified', optionsGB: [128] },
  bandwidthGBs: 273.2,
  computeCapability: '12.1',
  gfxTarget: null,
  fp32Tflops: 29.71,
  fp16Tflops: 62.5,
  fp8Tflops: null,
  fp4Tflops: 500.0,
  tflopsBasis:
    'FP4 is half of the 1000 TFLOPS that NVIDIA states with sparsity; FP16 is the figure of whylucian/softab (2 × FP32 would give 59.4)',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA DGX Spark (GB10)',
      url: 'https://www.techpowerup.com/gpu-specs/gb10.c4342',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'dgx-spark.warehack.ing: 128 GB of LPDDR5X, 1 PFLOP in FP4 with sparsity, target sm_121',
      url: 'https://dgx-spark.warehack.ing/hardware/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'whylucian.github.io: 273 GB/s and 62.5 TFLOPS in FP16',
      url: 'https://whylucian.github.io/softab/docs/hardware-specs.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
