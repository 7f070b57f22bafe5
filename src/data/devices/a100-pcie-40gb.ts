import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a100-pcie-40gb',
  name: 'NVIDIA A100 PCIe 40 GB',
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
      title: 'TechPowerUp GPU database: NVIDIA A100 PCIe 40 GB',
      url: 'https://www.techpowerup.com/gpu-specs/a100-pcie-40-gb.c3623',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/a100_pcie.yaml',
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
