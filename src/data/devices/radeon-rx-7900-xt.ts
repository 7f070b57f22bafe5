import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-rx-7900-xt',
  name: 'Radeon RX 7900 XT',
  vendor: 'amd',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 19.984, basis: 'driver', nominalGB: 20 },
  bandwidthGBs: 800.0,
  computeCapability: null,
  gfxTarget: 'gfx1100',
  fp32Tflops: 51.48,
  fp16Tflops: 103.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published: with WMMA a compute unit does 512 FP16 operations per clock',
  released: '2022',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon RX 7900 XT',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-rx-7900-xt.c3912',
      date: '2026-02-07',
      evidence: 'secondary',
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
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
