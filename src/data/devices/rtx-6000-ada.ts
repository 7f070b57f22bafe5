import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-6000-ada',
  name: 'NVIDIA RTX 6000 Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 47.988, basis: 'driver', nominalGB: 48 },
  bandwidthGBs: 960.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 91.06,
  fp16Tflops: 364.2,
  fp8Tflops: 728.5,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2022',
  nvlink: false,
  notes: 'The driver reported 49140 MiB with ECC off in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 6000 Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-6000-ada-generation.c3933',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
