import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-4000-ada',
  name: 'NVIDIA RTX 4000 Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 20, basis: 'nominal', nominalGB: 20 },
  bandwidthGBs: 360.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 26.73,
  fp16Tflops: 106.9,
  fp8Tflops: 213.8,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 4000 Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-4000-ada-generation.c4171',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
