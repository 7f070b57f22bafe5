import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'rtx-pro-6000-blackwell-server',
  name: 'NVIDIA RTX PRO 6000 Blackwell Server Edition',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 95.593, basis: 'driver', nominalGB: 96 },
  bandwidthGBs: 1792.0,
  computeCapability: '12.0',
  gfxTarget: null,
  fp32Tflops: 126.0,
  fp16Tflops: 467.8,
  fp8Tflops: 935.6,
  fp4Tflops: 1871.2,
  tflopsBasis: 'Dense figure from aiconfigurator, scaled to the 2430 MHz that was observed',
  released: '2025',
  nvlink: false,
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA RTX PRO 6000 Blackwell Server Edition',
      url: 'https://www.techpowerup.com/gpu-specs/rtx-pro-6000-blackwell-server.c4274',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'aiconfigurator: bandwidth, memory and dense tensor rates of this GPU',
      url: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/systems/rtx_pro_6000_server.yaml',
      date: '2026-08-21',
      evidence: 'secondary',
    },
  ],
  checkedOn: '2026-11-23',
});
