import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-2000-blackwell',
  name: 'NVIDIA RTX PRO 2000 Blackwell',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 16, basis: 'nominal', nominalGB: 16 },
  bandwidthGBs: 288.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 17.03,
  fp16Tflops: 68.1,
  fp8Tflops: 136.2,
  fp4Tflops: 272.5,
  tflopsBasis:
    'Calculated, dense: FP16 at 4 ×, FP8 at 8 × and FP4 at 16 × the FP32 rate, the ratios that aiconfigurator gives for the RTX PRO 6000 Server',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 2000 Blackwell',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-2000-blackwell.c4330',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
