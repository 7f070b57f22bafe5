import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-4000-sff-ada',
  name: 'NVIDIA RTX 4000 SFF Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 19.995, basis: 'driver', nominalGB: 20 },
  bandwidthGBs: 280.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 19.17,
  fp16Tflops: 76.7,
  fp8Tflops: 153.4,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2023',
  nvlink: false,
  notes: 'The driver reported 20475 MiB with ECC off in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 4000 SFF Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-4000-sff-ada-generation.c4139',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
