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
  tflopsBasis: 'derived: WMMA FP16 1024 and FP8 2048 FLOP/clock/CU, dense (2 x and 4 x the shader FP16 figure)',
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
      title: 'purepc.pl: 779 INT8 TOPS sparse',
      url: 'https://www.purepc.pl/amd-radeon-rx-9070-xt-oraz-radeon-rx-9070-specyfikacja-cena-i-wydajnosc-kart-graficznych-rdna-4',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title: 'hmc-tech.com: tensor TFLOPS with FP32 accumulate, dense and sparse',
      url: 'https://hmc-tech.com/gpu/amd-radeon-rx-9070-xt-vs-amd-radeon-rx-7900-xtx',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
    {
      title:
        'huggingface/huggingface.js: memory options, release year, gfx target or compute capability, approximate TFLOPS',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'reddit.perdach.com: FLOP per clock per CU table',
      url: 'https://reddit.perdach.com/r/hardware/comments/1j97xyw/rdna2_vs_rdna3_vs_rdna4_ai_tops/',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
