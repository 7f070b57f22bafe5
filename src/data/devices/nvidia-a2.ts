import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'nvidia-a2',
  name: 'NVIDIA A2',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 14.996, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 200.1,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 4.53,
  fp16Tflops: 18.1,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes: 'The driver reported 15356 MiB with ECC on in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A2',
      url: 'https://www.techpowerup.com/gpu-specs/a2.c3848',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
