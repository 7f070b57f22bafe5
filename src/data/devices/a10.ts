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
  tflopsBasis: 'derived: 4 x FP32 = tensor FP16 with FP32 accumulate, dense',
  released: '2021',
  nvlink: false,
  notes: 'Nvidia-smi 23028 MiB (ECC on), read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A10',
      url: 'https://www.techpowerup.com/gpu-specs/a10-pcie.c3793',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'AlexsJones/llmfit: second source for bandwidth (within 2%)',
      url: 'https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs',
      date: '2026-08-22',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
