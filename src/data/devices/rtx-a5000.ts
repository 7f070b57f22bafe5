import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-a5000',
  name: 'NVIDIA RTX A5000',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 768.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 27.77,
  fp16Tflops: 111.1,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2021',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX A5000',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-a5000.c3748',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'llmfit: table of GPU bandwidths (agrees within 2 %)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
