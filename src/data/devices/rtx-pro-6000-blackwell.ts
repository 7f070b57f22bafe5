import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-6000-blackwell',
  name: 'NVIDIA RTX PRO 6000 Blackwell',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 95.593, basis: 'driver', nominalGB: 96 },
  bandwidthGBs: 1792.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 126.0,
  fp16Tflops: 504.0,
  fp8Tflops: 1008.0,
  fp4Tflops: 2016.0,
  tflopsBasis:
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  notes: 'The driver reported 97887 MiB on the Workstation Edition in a log that has no public address.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 6000 Blackwell',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-6000-blackwell.c4272',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
