import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a10g',
  name: 'NVIDIA A10G',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 22.488, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 600.2,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 31.52,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2021',
  nvlink: false,
  notes:
    'Sources give anything from 62.5 to 126 TFLOPS for FP16 on the tensor cores, so that rate is left out. CUDA sees 22515 MiB. The driver reported 23028 MiB with ECC on in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A10G',
      url: 'https://www.techpowerup.com/gpu-specs/a10g.c3798',
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
