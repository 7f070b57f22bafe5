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
  backEnd: 'hardware.gaudi',
  fp32Tflops: null,
  fp16Tflops: 432.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published dense matrix rate for BF16',
  released: null,
  nvlink: false,
  notes: 'The source prints 835 for FP8, which is left out here. No source that was read gives the release year.',
  sources: [
    {
      title:
        'pcguia.pt: Gaudi 2 with 96 GB, 2.45 TB/s, 432 TFLOPS in BF16 and 865 in FP8 (the page prints 835); Gaudi 3 with 128 GB, 3.7 TB/s and 1835 in BF16 and FP8',
      url: 'https://pcguia.pt/2024/04/nvidia-e-amd-tem-um-novo-rival-no-mercado-de-ia-a-intel',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title:
        "sgpjbg.com: Intel's slides from Hot Chips 2024, with 432 TFLOPS in BF16 and 2.46 TB/s for Gaudi 2, 1835 in BF16 and FP8 and 3.67 TB/s for Gaudi 3",
      url: 'https://www.sgpjbg.com/baogao/465025.html',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
