import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a100-sxm-40gb',
  name: 'NVIDIA A100 SXM 40 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 40, basis: 'nominal', nominalGB: 40 },
  bandwidthGBs: 1555.0,
  computeCapability: '8.0',
  gfxTarget: null,
  fp32Tflops: 19.49,
  fp16Tflops: 312.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published dense figure',
  released: '2020',
  nvlink: true,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A100 SXM 40 GB',
      url: 'https://www.techpowerup.com/gpu-specs/a100-sxm4-40-gb.c3506',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/a100_sxm.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
