import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'dgx-station-gb300',
  name: 'NVIDIA DGX Station GB300',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 252, basis: 'nominal', nominalGB: 252 },
  bandwidthGBs: null,
  computeCapability: '10.3',
  gfxTarget: null,
  fp32Tflops: null,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: null,
  nvlink: true,
  notes: '252 GB HBM3e plus Grace LPDDR5X; bandwidth not found',
  sources: [
    {
      title: 'vllm-project/recipes: 252 GB',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/taxonomy.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
