import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-4080',
  name: 'GeForce RTX 4080',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 15.992, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 716.8,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 48.74,
  fp16Tflops: 97.5,
  fp8Tflops: 195.0,
  fp4Tflops: null,
  tflopsBasis:
    'derived: FP16 2 x FP32, FP8 4 x FP32 (FP32 accumulate, dense); ratio confirmed on the RTX 4090 (165.2 / 330.3)',
  released: '2022',
  nvlink: false,
  notes: 'Nvidia-smi 16376 MiB on a 320 W card, read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 4080',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-4080.c3888',
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
