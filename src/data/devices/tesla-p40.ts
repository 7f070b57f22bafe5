import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'tesla-p40',
  name: 'Tesla P40',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 347.1,
  computeCapability: '6.1',
  gfxTarget: null,
  fp32Tflops: 11.76,
  fp16Tflops: null,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'no tensor cores and FP16 at 1/64 of the FP32 rate: engines compute in FP32, use fp32Tflops',
  released: '2016',
  nvlink: false,
  notes: '24 GiB nominal; ECC on leaves less',
  sources: [
    {
      title: 'TechPowerUp GPU database: Tesla P40',
      url: 'https://www.techpowerup.com/gpu-specs/tesla-p40.c2878',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
