import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'titan-rtx',
  name: 'TITAN RTX',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24.0, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 672.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 16.31,
  fp16Tflops: 130.5,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: tensor FP16 with FP32 accumulation runs at 8 × the FP32 rate',
  released: '2018',
  nvlink: true,
  notes: 'The driver reported 24576 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: TITAN RTX',
      url: 'https://www.techpowerup.com/gpu-specs/titan-rtx.c3311',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
