import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-rx-6700',
  name: 'Radeon RX 6700',
  vendor: 'amd',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 10, basis: 'nominal', nominalGB: 10 },
  bandwidthGBs: 320.0,
  computeCapability: null,
  gfxTarget: 'gfx1031',
  fp32Tflops: 11.29,
  fp16Tflops: 22.58,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate; the chip has no matrix units',
  released: '2021',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon RX 6700',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-rx-6700.c3716',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'huggingface.js: table of AMD hardware',
      url: 'https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware-amd.ts',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
