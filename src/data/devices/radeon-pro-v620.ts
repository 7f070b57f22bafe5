import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'radeon-pro-v620',
  name: 'Radeon PRO V620',
  vendor: 'amd',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 29.984, basis: 'driver', nominalGB: 32 },
  bandwidthGBs: 512.0,
  computeCapability: null,
  gfxTarget: 'gfx1030',
  fp32Tflops: 20.28,
  fp16Tflops: 40.55,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate; the chip has no matrix units',
  released: '2021',
  nvlink: false,
  notes: 'ROCm reported 30704 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Radeon PRO V620',
      url: 'https://www.techpowerup.com/gpu-specs/radeon-pro-v620.c3846',
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
