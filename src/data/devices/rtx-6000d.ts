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
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  notes: 'The memory bus is 448 bits wide at 28 Gbps. An issue log shows 85651 MiB; its address was not recorded.',
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
