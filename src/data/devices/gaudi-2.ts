import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'gaudi-2',
  name: 'Intel Gaudi 2',
  vendor: 'intel',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 96, basis: 'nominal', nominalGB: 96 },
  bandwidthGBs: 2450.0,
  computeCapability: null,
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 432.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'published BF16 matrix, dense',
  released: null,
  nvlink: false,
  notes: 'FP8: the source prints 835, left null; release year not read in a source',
  sources: [
    {
      title:
        'pcguia.pt: Gaudi 2: 96 GB, 2.45 TB/s, 432 BF16, 865 (page prints 835) FP8; Gaudi 3: 128 GB, 3.7 TB/s, 1835 BF16 and FP8',
      url: 'https://pcguia.pt/2024/04/nvidia-e-amd-tem-um-novo-rival-no-mercado-de-ia-a-intel',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'sgpjbg.com: Intel Hot Chips 2024 slides: Gaudi 2 432 BF16, 2.46 TB/s; Gaudi 3 1835 BF16/FP8, 3.67 TB/s',
      url: 'https://www.sgpjbg.com/baogao/465025.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
