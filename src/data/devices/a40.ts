import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a40',
  name: 'NVIDIA A40',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 47.988, basis: 'driver', nominalGB: 48 },
  bandwidthGBs: 695.8,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 37.42,
  fp16Tflops: 149.7,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2020',
  nvlink: true,
  notes: 'The driver reported 49140 MiB with ECC off in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A40',
      url: 'https://www.techpowerup.com/gpu-specs/a40-pcie.c3700',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
