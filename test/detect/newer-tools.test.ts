import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { readPaste } from '../../src/detect';
import { textOf } from './fixtures';

const read = (text: string) => readPaste({ text, catalog });
const meaning = (text: string) =>
  read(text)
    .meanings.map((one) => one.text)
    .join(' ');

const LOAD = [
  "srv    load_model: loading model 'Qwen3-8B-Q4_K_M.gguf'",
  'load_tensors: offloaded 20/37 layers to GPU',
  'load_tensors:   CPU_Mapped model buffer size =  2400.00 MiB',
  'load_tensors:        CUDA0 model buffer size =  2400.00 MiB',
  'llama_context: n_ctx         = 16384',
].join('\n');
const OUT_OF_MEMORY =
  'ggml_backend_cuda_buffer_type_alloc_buffer: allocating 2048.00 MiB on device 0: cudaMalloc failed: out of memory';
const fit = (...rest: readonly string[]) =>
  [
    'common_params_fit_impl: projected to use 11138 MiB of device memory vs. 10372 MiB of free device memory',
    ...rest,
  ].join('\n');

describe('the devices of a log of llama.cpp', () => {
  it('reads the list that newer builds print, and the processor in it', () => {
    const text = [
      '0.00.460.559 I device_info:',
      '0.00.621.607 I   - CUDA0   : NVIDIA GeForce RTX 4060 Laptop GPU (8187 MiB, 7099 MiB free)',
      '0.00.621.608 I   - CPU     : 13th Gen Intel(R) Core(TM) i9-13900HX (32487 MiB, 22489 MiB free)',
      "0.00.700.000 I srv    load_model: loading model 'x.gguf'",
    ].join('\n');
    expect(read(text).answers).toMatchObject({
      accelerators: [{ device: 'geforce-rtx-4060-laptop-8-gb', count: 1 }],
      ramGiB: 31.7,
    });
    expect(read(text).notices.join()).toContain('i9-13900HX');
  });

  it('counts a card once that several lines name', () => {
    const text = [
      '  Device 0: NVIDIA GeForce RTX 4070, compute capability 8.9, VMM: yes',
      'llama_model_load_from_file_impl: using device CUDA0 (NVIDIA GeForce RTX 4070) (0000:06:00.0) - 10430 MiB free',
      'common_memory_breakdown_print: |   - CUDA0 (RTX 4070)   | 12281 = 10372 + (11138 = 10000 +    1000 +     138) +       -9229 |',
    ].join('\n');
    expect(read(text).answers.accelerators).toEqual([{ device: 'geforce-rtx-4070', count: 1 }]);
  });
});

describe('the runs of a log of llama.cpp', () => {
  it('leaves the draft and the projector beside the main model out', () => {
    const text = [
      LOAD,
      "common_speculative_init_result: loading draft model 'draft-0.6B.gguf'",
      'load_tensors: offloaded 29/29 layers to GPU',
      'load_tensors:        CUDA0 model buffer size =   400.00 MiB',
      'llama_context: n_ctx         = 512',
    ].join('\n');
    expect(read(text).answers).toMatchObject({ model: 'Qwen/Qwen3-8B', contextTokens: 16_384 });
    expect(meaning(text)).toContain('50 % of the model is on the GPU (20 of 37 layers)');
  });

  it('forgets a failure that the engine mended, not one that comes after', () => {
    const retried = `${OUT_OF_MEMORY}\nsched_reserve: compute buffer allocation failed, retrying without pipeline parallelism`;
    expect(meaning(retried)).toBe('');
    expect(meaning(`${retried}\n${OUT_OF_MEMORY}`)).toContain('ran out of GPU memory. It asked for 2.0 GiB');
    expect(meaning(textOf('llama-log-retried'))).toBe('');
  });

  it('tells RAM from GPU memory', () => {
    expect(meaning(textOf('llama-log-ram-out-of-memory'))).toContain('ran out of RAM, not of GPU memory');
  });

  it.each([
    [fit('common_params_fit_impl: will leave 2000 >= 1024 MiB'), '0.7 GiB too much'],
    [
      fit(
        'llama_params_fit: failed to fit params to free device memory: n_gpu_layers already set by user to 26, abort',
      ),
      'could not adapt by itself (n_gpu_layers already set by user to 26)',
    ],
    [
      fit('llama_params_fit_impl: context size reduced from 65536 to 4096 -> need 13440 MiB less memory'),
      'It cut the context from 65,536 tokens to 4,096 tokens',
    ],
    [
      'common_params_fit_impl: projected to use 16628 MiB of device memory\n    vs. 6903 MiB of free device memory',
      '9.5 GiB too much',
    ],
  ])('explains the count before a load: %#', (text, expected) => {
    expect(meaning(text)).toContain(expected);
  });

  it('tells tables that stay in RAM from experts that were put there', () => {
    const text = [
      'load_tensors: offloaded 43/43 layers to GPU',
      'load_tensors:   CPU_Mapped model buffer size =  2208.00 MiB',
      'load_tensors:      Vulkan0 model buffer size =  2883.51 MiB',
    ].join('\n');
    const enough =
      'common_params_fit_impl: projected to use 3635 MiB of device memory vs. 5150 MiB of free device memory';
    expect(meaning(text)).toContain('usually the experts');
    expect(meaning(`${text}\n${enough}`)).toContain('they stay in RAM by design');
  });

  it('takes the context of one slot', () => {
    const text = "srv    load_model: initializing, n_slots = 2, n_ctx_slot = 50176, kv_unified = 'false'";
    expect(read(text).answers.contextTokens).toBe(50_176);
  });
});

describe('outputs without their beginning', () => {
  it('reads rows of `ollama ps` without titles, by their id', () => {
    expect(read('qwen3:14b  bdbd181c33f2  17 GB  48%/52% CPU/GPU  8192  4 minutes from now').answers).toMatchObject({
      model: 'Qwen/Qwen3-14B',
      contextTokens: 8192,
    });
    expect(
      read('qwen3:14b  bdbd181c33f2  17 GB  48%/52% CPU/GPU  4 minutes from now').answers.contextTokens,
    ).toBeUndefined();
    expect(read('it took 17 GB 100% GPU for me').tools).toEqual([]);
  });

  it('takes rows of one model for tries, not for several models', () => {
    const { notices, answers } = read(textOf('ollama-ps-rows'));
    expect(notices).toEqual([]);
    expect(answers).toEqual({ model: 'openai/gpt-oss-120b' });
  });

  it('counts the GPUs that a failing worker names', () => {
    const { answers, notices } = read(textOf('vllm-log-out-of-memory-eight'));
    expect(answers.accelerators).toEqual([{ vendor: 'nvidia', count: 6, memoryGiB: 79.25 }]);
    expect(notices.join()).toContain('6 at least');
  });
});

describe('memory on Windows', () => {
  it.each([
    ['Capacity\n8589934592\n8589934592', undefined],
    ['wmic memorychip get capacity\nCapacity\n17179869184\n\n17179869184', 32],
    ['PS C:\\> (Get-CimInstance Win32_ComputerSystem).TotalPhysicalMemory\n34259173376', 31.9],
    [
      'PS C:\\> Get-CimInstance Win32_ComputerSystem | select TotalPhysicalMemory\n\nTotalPhysicalMemory\n-------------------\n        34259173376',
      31.9,
    ],
    [
      'PS C:\\> Get-CimInstance Win32_PhysicalMemory | ft Capacity\n\n   Capacity\n   --------\n17179869184\n17179869184\n17179869184\n17179869184',
      64,
    ],
    ['CsTotalPhysicalMemory                 : 34053414912', 31.7],
  ])('reads %j', (text, ramGiB) => {
    expect(read(text).answers.ramGiB).toBe(ramGiB);
  });
});

describe('tools that list nothing', () => {
  it.each([
    [textOf('nvidia-smi-mismatch'), 'Restart the machine'],
    [textOf('nvidia-smi-no-driver'), 'no driver answers'],
    [textOf('nvidia-smi-lost-card'), 'no longer answers'],
    ['No devices were found', 'found no GPU'],
    ['bash: nvidia-smi: command not found', 'is not there'],
    ["'nvidia-smi' is not recognized as an internal or external command,", 'is not there'],
    ["nvidia-smi : The term 'nvidia-smi' is not recognized as the name of a cmdlet", 'is not there'],
  ])('explains %j', (text, expected) => {
    const { answers, tools, notices } = read(text);
    expect(answers).toEqual({});
    expect(tools).toEqual(['nvidia-smi']);
    expect(notices.join()).toContain(expected);
  });

  it('reads the memory of the long form, not that of the window to it', () => {
    const text = [
      'Attached GPUs                             : 1',
      '    Product Name                          : NVIDIA RTX A6000',
      '    FB Memory Usage',
      '        Total                             : 49140 MiB',
      '        Used                              : 10 MiB',
      '    BAR1 Memory Usage',
      '        Total                             : 256 MiB',
    ].join('\n');
    expect(read(text).answers.accelerators).toEqual([{ device: 'rtx-a6000', count: 1 }]);
  });
});

it('names what SGLang calls its settings', () => {
  const text = 'max_total_num_tokens=300000, context_len=256000\n';
  const { meanings, tools } = read(text);
  expect(tools).toEqual(['SGLang log']);
  expect(meanings[0]?.advice).toContain('--context-length');
  const failed = `python3 -m sglang.launch_server --model-path Qwen/Qwen3-8B --tp 2\nRuntimeError: Not enough memory. Please try to increase --mem-fraction-static.`;
  expect(read(failed)).toMatchObject({ answers: { model: 'Qwen/Qwen3-8B' } });
  expect(read(failed).meanings[0]?.text).toContain('SGLang did not start');
});

it('narrows the boards of one chip by the memory beside the tool', () => {
  const { answers } = read(`${textOf('nvidia-smi-jetson-orin')}\nMemTotal:       67108864 kB`);
  expect(answers.accelerators).toEqual([{ device: 'jetson-agx-orin-64-gb', count: 1 }]);
});
