import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'b300',
  name: 'NVIDIA B300',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 268.594, basis: 'driver', nominalGB: 288 },
  bandwidthGBs: 7750.0,
  computeCapability: '10.3',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: 2250.0,
  fp8Tflops: 4500.0,
  fp4Tflops: 14000.0,
  tflopsBasis: 'Dense figure from aiconfigurator',
  released: '2025',
  nvlink: true,
  notes: 'The vLLM recipes count 268 GB per GPU.',
  sources: [
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/b300_sxm.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
    {
      title: 'vLLM recipes: table of accelerators (268 GB)',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/taxonomy.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
