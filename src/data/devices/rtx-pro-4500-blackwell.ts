import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-4500-blackwell',
  name: 'NVIDIA RTX PRO 4500 Blackwell',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 32, basis: 'nominal', nominalGB: 32 },
  bandwidthGBs: 896.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 50.53,
  fp16Tflops: 202.1,
  fp8Tflops: 404.2,
  fp4Tflops: 808.5,
  tflopsBasis:
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 4500 Blackwell',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-4500-blackwell.c4278',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
