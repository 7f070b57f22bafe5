import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'nvidia-a2',
  name: 'NVIDIA A2',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 14.996, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 200.1,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 4.53,
  fp16Tflops: 18.1,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'derived: 4 x FP32 = tensor FP16 with FP32 accumulate, dense',
  released: '2021',
  nvlink: false,
  notes: 'Nvidia-smi 15356 MiB (ECC on), read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A2',
      url: 'https://www.techpowerup.com/gpu-specs/a2.c3848',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
