import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a10',
  name: 'NVIDIA A10',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 22.488, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 600.2,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 31.24,
  fp16Tflops: 125.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: dense tensor FP16 with FP32 accumulation runs at 4 × the FP32 rate',
  released: '2021',
  nvlink: false,
  notes: 'The driver reported 23028 MiB with ECC on in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A10',
      url: 'https://www.techpowerup.com/gpu-specs/a10-pcie.c3793',
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
