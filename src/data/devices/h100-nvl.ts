import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'h100-nvl',
  name: 'NVIDIA H100 NVL 94 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 93.584, basis: 'driver', nominalGB: 94 },
  bandwidthGBs: 3938.0,
  computeCapability: '9.0',
  gfxTarget: null,
  fp32Tflops: 60.32,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: null,
  released: '2023',
  nvlink: true,
  notes:
    'No source gave the tensor rates, which lie between those of the H100 PCIe and SXM, so they are left out. The driver reported 95830 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA H100 NVL 94 GB',
      url: 'https://www.techpowerup.com/gpu-specs/h100-nvl-94-gb.c4327',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
