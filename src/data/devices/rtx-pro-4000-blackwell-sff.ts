import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-4000-blackwell-sff',
  name: 'NVIDIA RTX PRO 4000 Blackwell SFF',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 24, basis: 'nominal', nominalGB: 24 },
  bandwidthGBs: 432.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 25.66,
  fp16Tflops: 102.6,
  fp8Tflops: 205.3,
  fp4Tflops: 410.6,
  tflopsBasis:
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 4000 Blackwell SFF',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-4000-blackwell-sff.c4329',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
