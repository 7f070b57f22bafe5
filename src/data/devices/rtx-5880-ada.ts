import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-5880-ada',
  name: 'NVIDIA RTX 5880 Ada Generation',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 47.888, basis: 'driver', nominalGB: 48 },
  bandwidthGBs: 864.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 69.27,
  fp16Tflops: 277.1,
  fp8Tflops: 554.2,
  fp4Tflops: null,
  tflopsBasis:
    'Calculated, dense with FP32 accumulation: FP16 at 4 × and FP8 at 8 × the FP32 rate, ratios that hold for the L4 and L40S',
  released: '2024',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 5880 Ada Generation',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-5880-ada-generation.c4191',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
