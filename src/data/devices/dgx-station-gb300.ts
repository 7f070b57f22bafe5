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
  notes: 'The 252 GB are HBM3e; the LPDDR5X of the Grace processor comes on top. No bandwidth was found.',
  sources: [
    {
      title: 'vLLM recipes: table of accelerators (252 GB)',
      url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/taxonomy.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
