import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-6000d',
  name: 'NVIDIA RTX 6000D (84 GB, China)',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 83.644, basis: 'driver', nominalGB: 84 },
  bandwidthGBs: 1568.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 97.04,
  fp16Tflops: 388.2,
  fp8Tflops: 776.3,
  fp4Tflops: 1552.6,
  tflopsBasis:
    "derived: FP16 4 x, FP8 8 x, FP4 16 x FP32 (dense); ratio taken from aiconfigurator's RTX PRO 6000 Server figures",
  released: '2025',
  nvlink: false,
  notes: '448-bit at 28 Gbps; 85651 MiB in an issue log; thread not recorded, read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX 6000D (84 GB, China)',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-6000d.c4363',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
