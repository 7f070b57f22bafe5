import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'tesla-v100-pcie-32-gb',
  name: 'Tesla V100 PCIe 32 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 897.0,
  computeCapability: '7.0',
  gfxTarget: null,
  fp32Tflops: 14.13,
  fp16Tflops: 113.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Calculated at 8 × the FP32 rate; NVIDIA states 125 for SXM2 and 112 for PCIe',
  released: '2018',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Tesla V100 PCIe 32 GB',
      url: 'https://www.techpowerup.com/gpu-specs/tesla-v100-pcie-32-gb.c3184',
      date: '2026-02-07',
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
