import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-5000-blackwell',
  name: 'NVIDIA RTX PRO 5000 Blackwell',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 47.788, basis: 'driver', nominalGB: 48 },
  bandwidthGBs: 1344.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 66.94,
  fp16Tflops: 267.8,
  fp8Tflops: 535.5,
  fp4Tflops: 1071.0,
  tflopsBasis:
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  notes:
    'For this card hmc-tech.com gives FP16 at 2 × FP32 (147.4), while aiconfigurator uses 4 × for the RTX PRO 6000; FP4 comes out the same. The driver reported 48935 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 5000 Blackwell',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-5000-blackwell.c4276',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
