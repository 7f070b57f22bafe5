import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-rx-5700-xt',
  name: 'Radeon RX 5700 XT',
  vendor: 'amd',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 8, basis: 'nominal', nominalGB: 8 },
  bandwidthGBs: 448.0,
  computeCapability: null,
  gfxTarget: 'gfx1010',
  fp32Tflops: 9.75,
  fp16Tflops: 19.51,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate; the chip has no matrix units',
  released: '2019',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon RX 5700 XT',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-rx-5700-xt.c3339',
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
