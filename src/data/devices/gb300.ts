import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'gb300',
  name: 'NVIDIA GB300 (per GPU)',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 277.547, basis: 'driver', nominalGB: 288 },
  bandwidthGBs: 8000.0,
  computeCapability: '10.3',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 2500.0,
  fp8Tflops: 5000.0,
  fp4Tflops: 15000.0,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2025',
  nvlink: true,
  sources: [
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/gb300.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
