import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-4500-ada',
  name: 'NVIDIA RTX 4500 Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 432.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 39.63,
  fp16Tflops: 158.5,
  fp8Tflops: 317.0,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 4500 Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-4500-ada-generation.c4172',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
