import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'tesla-p100-pcie-16-gb',
  name: 'Tesla P100 PCIe 16 GB',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 732.2,
  computeCapability: '6.0',
  gfxTarget: null,
  fp32Tflops: 9.53,
  fp16Tflops: 19.05,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'Published FP16 shader rate, 2 × the FP32 rate; the chip has no tensor cores',
  released: '2016',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: Tesla P100 PCIe 16 GB',
      url: 'https://www.techpowerup.com/gpu-specs/tesla-p100-pcie-16-gb.c2888',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
