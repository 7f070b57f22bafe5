import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'h100-sxm',
  name: 'NVIDIA H100 SXM 80 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 79.647, basis: 'driver', nominalGB: 80 },
  bandwidthGBs: 3350.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: 66.91,
  fp16Tflops: 989.0,
  fp8Tflops: 1978.0,
  fp4Tflops: null,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2022',
  nvlink: true,
  notes: 'The driver reported 81559 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA H100 SXM 80 GB',
      url: 'https://www.techpowerup.com/gpu-specs/h100-sxm5-80-gb.c3900',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/h100_sxm.yaml',
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
