import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a100-sxm-80gb',
  name: 'NVIDIA A100 SXM 80 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 80.0, basis: 'driver', nominalGB: 80 },
  bandwidthGBs: 2039.0,
  computeCapability: '8.0',
  gfxTarget: null,
  fp32Tflops: 19.49,
  fp16Tflops: 312.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2020',
  nvlink: true,
  notes: 'The driver reported 81920 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A100 SXM 80 GB',
      url: 'https://www.techpowerup.com/gpu-specs/a100-sxm4-80-gb.c3746',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/a100_sxm.yaml',
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
