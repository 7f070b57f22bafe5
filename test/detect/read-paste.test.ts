import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readPaste } from '../../src/detect';
import { textOf } from './fixtures';

const read = (text: string) => readPaste({ text, catalog });

const table = (rows: readonly string[]) =>
  [
    '| NVIDIA-SMI 550.40.07              Driver Version: 550.40.07      CUDA Version: 12.4     |',
    '| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |',
    ...rows,
  ].join('\n');
const row = ({ place, name, mib, mig = 'N/A' }: { place: number; name: string; mib: number; mig?: string }) =>
  [
    `|   ${place}  ${name}        Off |   00000000:2D:00.0  On |                  N/A |`,
    `|  0%   36C    P5             17W /  200W |     430MiB /  ${mib}MiB |      1%      Default |`,
    `|                                         |                        |              ${mig} |`,
  ].join('\n');
const rtx3060 = table([row({ place: 0, name: 'NVIDIA GeForce RTX 3060', mib: 12288 })]);
const ollama = (line: string) => `NAME  ID  SIZE  PROCESSOR  CONTEXT  UNTIL\n${line}  4 minutes from now`;

describe('machines', () => {
  it('tells cards of one name apart by their memory', () => {
    expect(read(rtx3060).answers.accelerators).toEqual([{ device: 'geforce-rtx-3060-12-gb', count: 1 }]);
  });

  it('describes a card that has other memory than the one of that name', () => {
    const modified = read(table([row({ place: 0, name: 'NVIDIA GeForce RTX 2080 Ti', mib: 22528 })]));
    expect(modified.answers.accelerators).toEqual([
      { vendor: 'nvidia', memoryGiB: 22, computeCapability: '7.5', count: 1 },
    ]);
    expect(modified.notices.join()).toContain('other memory');
  });

  it('counts unlike cards apart', () => {
    const unlike = table([
      row({ place: 0, name: 'NVIDIA GeForce RTX 3090', mib: 24576 }),
      row({ place: 1, name: 'NVIDIA GeForce RTX 3060', mib: 12288 }),
      row({ place: 2, name: 'NVIDIA GeForce RTX 3090', mib: 24576 }),
    ]);
    expect(read(unlike).answers.accelerators).toEqual([
      { device: 'geforce-rtx-3090', count: 2 },
      { device: 'geforce-rtx-3060-12-gb', count: 1 },
    ]);
  });

  it('counts a table that was pasted twice once', () => {
    expect(read(`${rtx3060}\n${rtx3060}`).answers.accelerators).toEqual([
      { device: 'geforce-rtx-3060-12-gb', count: 1 },
    ]);
  });

  it('takes a slice of a divided GPU in its place, and the whole ones beside it', () => {
    const divided = table([
      row({ place: 0, name: 'NVIDIA A100-PCIE-40GB', mib: 40960, mig: 'Enabled' }),
      row({ place: 1, name: 'NVIDIA A100-PCIE-40GB', mib: 40960, mig: 'Disabled' }),
      '|  0    7   0   0  |               5MiB /  4864MiB  | 14      0 |  1   0    0    0    0 |',
      '|  0    8   0   1  |               5MiB /  9856MiB  | 14      0 |  1   0    0    0    0 |',
    ]);
    expect(read(divided).answers.accelerators).toEqual([
      { device: 'a100-pcie-40gb', count: 1 },
      { vendor: 'nvidia', memoryGiB: 9.63, computeCapability: '8.0', count: 1 },
    ]);
  });

  it('takes no GPU that is divided into nothing', () => {
    const divided = read(table([row({ place: 0, name: 'NVIDIA A100 80GB PCIe', mib: 81920, mig: 'Enabled' })]));
    expect(divided.answers.accelerators).toBeUndefined();
    expect(divided.notices.join()).toContain('shows no slice');
  });

  it('reads the rows of a query, with titles and without', () => {
    const titled = 'index, name, memory.total [MiB]\n0, NVIDIA H200, 143771 MiB\n1, NVIDIA H200, 143771 MiB';
    expect(read(titled).answers.accelerators).toEqual([{ device: 'h200-sxm', count: 2 }]);
    expect(read('NVIDIA GeForce RTX 4070 Ti SUPER, 16376 MiB').answers.accelerators).toEqual([
      { device: 'geforce-rtx-4070-ti-super', count: 1 },
    ]);
  });

  it('counts a list and a query of the same cards once', () => {
    const list = Array.from({ length: 8 }, (_, place) => `GPU ${place}: NVIDIA A100-SXM4-80GB (UUID: GPU-0)`).join(
      '\n',
    );
    const query = `name, memory.total [MiB], driver_version\n${'NVIDIA A100-SXM4-80GB, 81920 MiB, 570.133.20\n'.repeat(8)}`;
    expect(read(`${list}\n${query}`).answers.accelerators).toEqual([{ device: 'a100-sxm-80gb', count: 8 }]);
  });

  it.each([
    ['Apple M3 Max', '14 (10 performance and 4 efficiency)', '36 GB', 'apple-m3-max-14-core-cpu'],
    ['Apple M3 Max', '16 (12 performance and 4 efficiency)', '64 GB', 'apple-m3-max-16-core-cpu'],
    ['Apple M4 Max', '16 (12 Performance and 4 Efficiency)', '48 GB', 'apple-m4-max-40-core-gpu'],
    ['Apple M5 Max', '18 (6 Super and 12 Performance)', '128 GB', 'apple-m5-max'],
  ])('finds the variant of an %s with %s cores and %s', (chip, cores, memory, device) => {
    const text = `Model Identifier: Mac16,6\n      Chip: ${chip}\n      Total Number of Cores: ${cores}\n      Memory: ${memory}`;
    expect(read(text).answers).toMatchObject({ os: 'macos', accelerators: [{ device, count: 1 }] });
    expect(read(text).answers.ramGiB).toBe(Number.parseInt(memory, 10));
  });

  it('reads what sysctl says of a Mac', () => {
    expect(read('hw.memsize: 34359738368\nmachdep.cpu.brand_string: Apple M1 Max').answers).toEqual({
      os: 'macos',
      accelerators: [{ device: 'apple-m1-max', count: 1 }],
      ramGiB: 32,
    });
  });

  it.each([
    ['free -h', 'total used free shared buff/cache available\nMem: 125Gi 10Gi 9Gi 1Gi 14Gi 51Gi', 125],
    ['free', 'total used free shared buff/cache available\nMem: 32474036 15634272 267640 152728 17112688 16839764', 31],
    ['/proc/meminfo', 'MemTotal:       131891572 kB', 125.8],
    ['systeminfo', 'OS Name: Microsoft Windows 11 Pro\nTotal Physical Memory:     32,673 MB', 31.9],
    ['wmic', 'wmic ComputerSystem get TotalPhysicalMemory\nTotalPhysicalMemory\n34259173376', 31.9],
  ])('reads the memory that %s reports', (_, text, ramGiB) => {
    expect(read(text).answers.ramGiB).toBe(ramGiB);
  });

  it('leaves the graphics of a processor out beside a card on Windows', () => {
    const text =
      'Get-CimInstance Win32_VideoController | Select Name,AdapterRAM\nIntel(R) UHD Graphics 1073741824\nNVIDIA GeForce RTX 4060 Laptop GPU 4293918720';
    expect(read(text).answers).toEqual({
      os: 'windows',
      accelerators: [{ device: 'geforce-rtx-4060-laptop-8-gb', count: 1 }],
    });
  });
});

describe('what a running model means', () => {
  it('names the context at which a model that spills into RAM would fit', () => {
    const { answers, meanings } = read(
      `${rtx3060}\n${ollama('qwen3:14b  6488c96fa5fa  13 GB  23%/77% CPU/GPU  32768')}`,
    );
    expect(answers).toMatchObject({ model: 'Qwen/Qwen3-14B', contextTokens: 32768 });
    const [meaning] = meanings;
    expect(meaning?.text).toContain('77 % of the model is on the GPU');
    expect(meaning?.advice).toMatch(/^Shorten the context to [\d,]+ tokens or less/);
    const to = meaning?.change?.to as number;
    expect(meaning?.change?.field).toBe('contextTokens');
    expect(to % 1024).toBe(0);
    expect(to).toBeGreaterThan(4096);
    expect(to).toBeLessThan(32768);
  });

  it('says where no context helps', () => {
    const { meanings } = read(`${rtx3060}\n${ollama('qwen3:32b  6488c96fa5fa  20 GB  50%/50% CPU/GPU  4096')}`);
    expect(meanings[0]?.advice).toContain('take a smaller model');
    expect(meanings[0]?.change).toBeUndefined();
  });

  it('offers fewer bits where the context cannot shrink enough', () => {
    const line = 'qwen3:14b-q8_0  6488c96fa5fa  20 GB  30%/70% CPU/GPU  8192';
    const { meanings } = read(`${rtx3060}\n${ollama(line)}`);
    expect(meanings[0]?.change?.field).toBe('quantization');
  });

  it('looks for another program where the model should have fitted', () => {
    const { meanings } = read(`${rtx3060}\n${ollama('qwen3:8b  500a1f067a9f  6 GB  10%/90% CPU/GPU  4096')}`);
    expect(meanings[0]?.advice).toContain('another program');
  });

  it('tells a build without GPU support by the memory it takes', () => {
    const text =
      'load_tensors: offloaded 27/27 layers to GPU\nload_tensors:   CPU_Mapped model buffer size =  1623.67 MiB\nload_tensors:   CPU_REPACK model buffer size =   921.38 MiB';
    expect(read(text).meanings[0]?.text).toContain('this build computes on the processor alone');
  });

  it('counts how many requests a cache holds', () => {
    const { answers, meanings } = read('Maximum concurrency for 8,192 tokens per request: 3.40x');
    expect(answers.contextTokens).toBe(8192);
    expect(meanings[0]?.text).toContain('The cache holds 3 requests of 8,192 tokens at once');
  });

  it('proposes the longest request that the engine itself counted', () => {
    expect(read(textOf('vllm-log-too-long-gib')).meanings[0]?.change).toEqual({ field: 'contextTokens', to: 204_800 });
  });

  it.each([
    [
      'No available memory for the cache blocks. Try increasing `gpu_memory_utilization`',
      'leave no room for the cache',
    ],
    ['vLLM API server version 0.10\nCUDA out of memory. Tried to allocate 784.00 MiB', 'ran out of memory'],
    [
      'gpu_memory_utilization\nBfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla T4 GPU has compute capability 7.5.',
      'too old to compute in bfloat16',
    ],
  ])('explains “%s”', (text, meaning) => {
    expect(read(text).meanings[0]?.text).toContain(meaning);
    expect(read(text).meanings[0]?.advice).toBeTruthy();
  });

  it('mentions memory that programs hold', () => {
    expect(read(textOf('nvidia-smi-two-5090')).meanings[0]?.text).toContain('55.7 of 63.7 GiB');
  });
});

describe('what is left over', () => {
  it('understands nothing of prose, and says how much it ignored', () => {
    const understanding = read('Hello\n\nmy computer is slow');
    expect(understanding).toMatchObject({ answers: {}, tools: [], understood: [], meanings: [] });
    expect(understanding.ignored.lines).toBe(2);
  });

  it('names the line that each thing was taken from', () => {
    const { understood } = read(`\n\n${textOf('nvidia-smi-spark')}`);
    expect(understood.find(({ what }) => what === 'GPU')?.line).toBe(10);
  });
});
