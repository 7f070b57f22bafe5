import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-5000-ada',
  name: 'NVIDIA RTX 5000 Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 576.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 65.28,
  fp16Tflops: 261.1,
  fp8Tflops: 522.2,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2023',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 5000 Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-5000-ada-generation.c4152',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
