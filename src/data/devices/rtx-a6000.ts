import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-a6000',
  name: 'NVIDIA RTX A6000',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 47.988, basis: 'driver', nominalGB: 48 },
  bandwidthGBs: 768.0,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 38.71,
  fp16Tflops: 154.8,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2020',
  nvlink: true,
  notes: 'The driver reported 49140 MiB with ECC off in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX A6000',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-a6000.c3686',
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
