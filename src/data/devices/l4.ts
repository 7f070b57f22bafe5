import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'l4',
  name: 'NVIDIA L4',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 22.494, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 300.0,
  computeCapability: '8.9',
  gfxTarget: null,
  fp32Tflops: 30.29,
  fp16Tflops: 121.0,
  fp8Tflops: 242.0,
  fp4Tflops: null,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2023',
  nvlink: false,
  notes: 'The driver reported 23034 MiB with ECC on in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA L4',
      url: 'https://www.techpowerup.com/gpu-specs/l4.c4091',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/l4.yaml',
      date: '2026-08-21',
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
