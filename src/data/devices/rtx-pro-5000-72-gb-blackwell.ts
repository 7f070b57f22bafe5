import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-5000-72-gb-blackwell',
  name: 'NVIDIA RTX PRO 5000 72 GB Blackwell',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'workstation',
  memory: { kind: 'own', vramGiB: 72, basis: 'nominal', nominalGB: 72 },
  bandwidthGBs: 1344.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 66.94,
  fp16Tflops: 267.8,
  fp8Tflops: 535.5,
  fp4Tflops: 1071.0,
  tflopsBasis:
    "derived: FP16 4 x, FP8 8 x, FP4 16 x FP32 (dense); ratio taken from aiconfigurator's RTX PRO 6000 Server figures",
  released: '2025',
  nvlink: false,
  notes:
    'Hmc-tech lists FP16 at 2 x FP32 (147.4) for this card; aiconfigurator uses 4 x for the RTX PRO 6000. FP4 is the same either way.',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 5000 72 GB Blackwell',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-5000-72-gb-blackwell.c4357',
      date: '2026-02-07',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
