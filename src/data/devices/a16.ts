import { defineDevice } from '../../schema/device';

export default defineDevice({
  id: 'a16',
  name: 'NVIDIA A16 (one of four GPUs)',
  vendor: 'nvidia',
  kind: 'gpu',
  market: 'datacentre',
  memory: { kind: 'own', vramGiB: 14.996, basis: 'driver', nominalGB: 16 },
  bandwidthGBs: 200.1,
  computeCapability: '8.6',
  gfxTarget: null,
  fp32Tflops: 4.49,
  fp16Tflops: 18.0,
  fp8Tflops: null,
  fp4Tflops: null,
  tflopsBasis: 'derived: 4 x FP32 = tensor FP16 with FP32 accumulate, dense',
  released: '2021',
  nvlink: false,
  notes:
    'Board has four such GPUs, 64 GB together; nvidia-smi 15356 MiB per GPU (ECC on), four GPUs on the board, read in a log that has no public address',
  sources: [
    {
      title: 'TechPowerUp GPU database: NVIDIA A16 (one of four GPUs)',
      url: 'https://www.techpowerup.com/gpu-specs/a16-pcie.c3794',
      date: '2026-02-07',
      evidence: 'secondary',
    },
    {
      title: 'hmc-tech.com: tensor TFLOPS with FP32 accumulate, dense and sparse',
      url: 'https://hmc-tech.com/gpu/nvidia-a16-vs-nvidia-t40',
      evidence: 'secondary',
      movingBecause: 'only a moving address of this page was found',
    },
  ],
  checkedOn: '2026-11-23',
});
