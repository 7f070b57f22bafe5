import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { identify } from '../../src/detect/identify';
import { modelNamed } from '../../src/detect/model-name';
import { vendorOf } from '../../src/detect/readers/vendor';
import { schemeNamed } from '../../src/detect/scheme-name';

const deviceOf = (name: string, memoryGiB: number | null) =>
  identify({ gpu: { vendor: vendorOf(name), name, memoryGiB, line: 1 }, ramGiB: null, catalog }).device?.id;

describe('names that drivers give to cards', () => {
  it.each([
    ['NVIDIA A100-SXM4-80GB', 80, 'a100-sxm-80gb'],
    ['NVIDIA A100-SXM4-40GB', 40, 'a100-sxm-40gb'],
    ['NVIDIA A100 80GB PCIe', 80, 'a100-pcie-80gb'],
    ['NVIDIA H100 80GB HBM3', 79.65, 'h100-sxm'],
    ['NVIDIA H100 PCIe', 79.65, 'h100-pcie'],
    ['NVIDIA H100 NVL', 93.58, 'h100-nvl'],
    ['NVIDIA H200', 140.4, 'h200-sxm'],
    ['Tesla V100-SXM2-32GB', 32, 'tesla-v100-sxm2-32-gb'],
    ['Tesla V100-PCIE-16GB', 16, 'tesla-v100-pcie-16-gb'],
    ['Tesla T4', 15, 'tesla-t4'],
    ['NVIDIA RTX 6000 Ada Generation', 47.99, 'rtx-6000-ada'],
    ['NVIDIA RTX A6000', 47.99, 'rtx-a6000'],
    ['NVIDIA RTX PRO 6000 Blackwell Workstation Edition', 95.59, 'rtx-pro-6000-blackwell'],
    ['NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition', 95.59, 'rtx-pro-6000-blackwell-max-q'],
    ['NVIDIA RTX PRO 6000 Blackwell Server Edition', 95.59, 'rtx-pro-6000-blackwell-server'],
    ['NVIDIA GeForce RTX 3060 Laptop GPU', 6, 'geforce-rtx-3060-laptop-6-gb'],
    ['NVIDIA GeForce RTX 4070 Ti SUPER', 15.99, 'geforce-rtx-4070-ti-super'],
    ['NVIDIA GeForce RTX 5090', 31.84, 'geforce-rtx-5090'],
    ['GeForce GTX 1060 6GB', 6, 'geforce-gtx-1060-6-gb'],
    ['GeForce GTX 106...', 6, 'geforce-gtx-1060-6-gb'],
    ['NVIDIA GB10', null, 'dgx-spark-gb10'],
    ['AMD Radeon RX 7900 XTX (RADV NAVI31)', 24, 'radeon-rx-7900-xtx'],
    ['AMD Instinct MI300X OAM', null, 'instinct-mi300x'],
    ['AMD Radeon 780M Graphics', null, 'ryzen-780m'],
    ['Intel(R) Arc(TM) B580 Graphics', 12, 'intel-arc-b580'],
    ['Apple M2 Ultra', null, 'apple-m2-ultra'],
  ])('“%s” with %s GiB is %s', (name, memoryGiB, id) => {
    expect(deviceOf(name, memoryGiB)).toBe(id);
  });

  it.each([
    ['NVIDIA GeForce RTX 4090', 48],
    ['NVIDIA GeForce RTX 3060', null],
    ['NVIDIA Graphics Device', 24],
    ['GRID A100D-20C', 20],
    ['', 24],
  ])('“%s” with %s GiB is no card of the catalog', (name, memoryGiB) => {
    expect(deviceOf(name, memoryGiB)).toBeUndefined();
  });

  it('finds each NVIDIA and AMD card of the catalog by its own name and memory', () => {
    const wrong = catalog.devices.flatMap((device) => {
      if (device.memory.kind !== 'own' || !['nvidia', 'amd'].includes(device.vendor)) return [];
      const found = deviceOf(device.name, device.memory.vramGiB);
      return found === undefined || found === device.id ? [] : [`${device.id} taken for ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('names of models', () => {
  it.each([
    ['qwen3:14b', 'Qwen/Qwen3-14B'],
    ['qwen2.5:14b-instruct-q8_0', 'Qwen/Qwen2.5-14B-Instruct'],
    ['gpt-oss:20b', 'openai/gpt-oss-20b'],
    ['Qwen3 8B', 'Qwen/Qwen3-8B'],
    ['/models/Qwen/Qwen3-30B-A3B', 'Qwen/Qwen3-30B-A3B'],
    ['C:\\models\\Qwen3-8B-Q4_K_M.gguf', 'Qwen/Qwen3-8B'],
    ['./models/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['/cache/models--Qwen--Qwen3-8B/snapshots/0123', 'Qwen/Qwen3-8B'],
    ['Qwen/Qwen3-8B-AWQ', 'Qwen/Qwen3-8B'],
    ['someone/Qwen3.6-27B-int4-AutoRound', 'Qwen/Qwen3.6-27B'],
    ['llama3:70b', { paramsB: 70 }],
    ['Qwen3 235B A22B', { paramsB: 235, activeParamsB: 22 }],
    ['mixtral-8x7b-something', null],
    ['nameless', null],
    ['0b', null],
  ])('“%s” means %j', (told, meant) => {
    expect(modelNamed({ told, catalog })).toEqual(meant);
  });
});

it.each([
  ['Q4_K - Medium', 'q4_k_m'],
  ['Q8_0', 'q8_0'],
  ['IQ4_XS - 4.25 bpw', 'iq4_xs'],
  ['BF16', 'none'],
  ['q8_0', 'q8_0'],
  ['constructor', null],
])('the scheme “%s” is %s', (told, id) => {
  expect(schemeNamed(told)).toBe(id);
});
