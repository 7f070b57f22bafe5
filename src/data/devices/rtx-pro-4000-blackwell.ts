import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-4000-blackwell',
  name: 'NVIDIA RTX PRO 4000 Blackwell',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 23.894, basis: 'driver', nominalGB: 24 },
  bandwidthGBs: 672.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 36.83,
  fp16Tflops: 147.3,
  fp8Tflops: 294.6,
  fp4Tflops: 589.3,
  tflopsBasis:
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  notes: 'The driver reported 24467 MiB in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 4000 Blackwell',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-4000-blackwell.c4279',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
