import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-2000-ada',
  name: 'NVIDIA RTX 2000 Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 256.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 12.0,
  fp16Tflops: 48.0,
  fp8Tflops: 96.0,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2024',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 2000 Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-2000-ada-generation.c4199',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
