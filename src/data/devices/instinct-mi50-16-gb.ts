import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'instinct-mi50-16-gb',
  name: 'Instinct MI50 16 GB',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 15.984, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 1024.0,
  computeCapability: null,
  gfxTarget: 'gfx906',
  fp32Tflops: 13.41,
  fp16Tflops: 26.82,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate; the chip has no matrix units',
  released: '2018',
  nvlink: false,
  notes: 'ROCm reported 16368 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Instinct MI50 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-instinct-mi50.c3335',
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
