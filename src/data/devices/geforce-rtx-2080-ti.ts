import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'geforce-rtx-2080-ti',
  name: 'GeForce RTX 2080 Ti',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'consumer',
  memory: { kind: 'own', vramGiB: 11.0, basis: 'driver', nominalGB: 11 },
  bandwidthGBs: 616.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 13.45,
  fp16Tflops: 53.8,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'derived: 4 x FP32 = tensor FP16 with FP32 accumulate (FP16 accumulate is double)',
  released: '2018',
  nvlink: true,
  notes: 'Nvidia-smi 11264 MiB, read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: GeForce RTX 2080 Ti',
      url: 'https://www.techpowerup.com/gpu-specs/geforce-rtx-2080-ti.c3305',
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
