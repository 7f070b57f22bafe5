import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-rx-9070-xt',
  name: 'Radeon RX 9070 XT',
  vendor: 'amd',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 644.6,
  computeCapability: null,
  gfxTarget: 'gfx1201',
  fp32Tflops: 48.66,
  fp16Tflops: 194.6,
  fp8Tflops: 389.3,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense: with WMMA a compute unit does 1024 FP16 or 2048 FP8 operations per clock, 2 × and 4 × the FP16 shader rate',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon RX 9070 XT',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-rx-9070-xt.c4229',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'purepc.pl: 779 TOPS in INT8 with sparsity',
      url: 'https://www.purepc.pl/amd-radeon-rx-9070-xt-oraz-radeon-rx-9070-specyfikacja-cena-i-wydajnosc-kart-graficznych-rdna-4',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'hmc-tech.com: tensor rates with FP32 accumulation, with and without sparsity',
      url: 'https://hmc-tech.com/gpu/amd-radeon-rx-9070-xt-vs-amd-radeon-rx-7900-xtx',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'huggingface.js: table of AMD hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'reddit.perdach.com: table of operations per clock and compute unit, from RDNA 2 to RDNA 4',
      url: 'https://reddit.perdach.com/r/hardware/comments/1j97xyw/rdna2_vs_rdna3_vs_rdna4_ai_tops/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
