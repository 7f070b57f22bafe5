import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'h200-sxm',
  name: 'NVIDIA H200 SXM 141 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 140.401, basis: 'driver', nominalGB: 141 },
  bandwidthGBs: 4800.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: 66.91,
  fp16Tflops: 989.0,
  fp8Tflops: 1978.0,
  fp4Tflops: null,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2024',
  nvlink: true,
  notes: 'The driver reported 143771 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA H200 SXM 141 GB',
      url: 'https://www.techpowerup.com/gpu-specs/h200-sxm-141-gb.c4255',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/h200_sxm.yaml',
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
