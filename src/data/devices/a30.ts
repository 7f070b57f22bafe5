import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a30',
  name: 'NVIDIA A30',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 24.0, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 933.0,
  computeCapability: '8.0',
  gfxTarget: null,
  fp32Tflops: 10.32,
  fp16Tflops: 165.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2021',
  nvlink: true,
  notes: 'The driver reported 24576 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A30',
      url: 'https://www.techpowerup.com/gpu-specs/a30-pcie.c3792',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/a30.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
