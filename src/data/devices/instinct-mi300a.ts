import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi300a',
  name: 'Instinct MI300A',
  vendor: 'amd',
  kind: 'unified',
  market: 'datacentre',
  memory: { kind: 'unified', optionsGB: [128] },
  bandwidthGBs: 5300.0,
  computeCapability: null,
  gfxTarget: 'gfx942',
  fp32Tflops: 122.6,
  fp16Tflops: 980.6,
  fp8Tflops: 1960.0,
  fp4Tflops: null,
  tflopsBasis: 'Published dense figure, read at hmc-tech.com',
  released: '2023',
  nvlink: false,
  notes:
    'In this APU, processor and GPU share the HBM. The bandwidth is that of the MI300X, which has the same 8192-bit HBM3.',
  sources: [
    {
      title: 'hmc-tech.com: tensor rates with FP32 accumulation, with and without sparsity',
      url: 'https://hmc-tech.com/gpu/nvidia-b200-vs-amd-instinct-mi300a',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
