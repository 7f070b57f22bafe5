import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'tesla-t4',
  name: 'Tesla T4',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 15.0, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 320.0,
  computeCapability: '7.5',
  gfxTarget: null,
  fp32Tflops: 8.14,
  fp16Tflops: 65.1,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated: tensor FP16 with FP32 accumulation runs at 8 × the FP32 rate',
  released: '2018',
  nvlink: false,
  notes: 'The driver reported 15360 MiB with ECC on in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: Tesla T4',
      url: 'https://www.techpowerup.com/gpu-specs/tesla-t4.c3316',
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
