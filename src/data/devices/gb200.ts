import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'gb200',
  name: 'NVIDIA GB200 (per GPU)',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 185.03, basis: 'driver', nominalGB: 186 },
  bandwidthGBs: 8000.0,
  computeCapability: '10.0',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 2500.0,
  fp8Tflops: 5000.0,
  fp4Tflops: 10000.0,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2024',
  nvlink: true,
  notes: 'The reported 189471 MiB are 185 GiB. The chip is sold with 186 to 192 GB.',
  sources: [
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/gb200.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
