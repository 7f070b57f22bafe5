import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { estimate, readEstimateRequest } from '../../src/estimate';
import { faultLine } from '../../src/schema/faults';

const good = { provider: 'vllm', model: 'Qwen/Qwen3-8B' };

function linesOf(input: unknown): string[] {
  const read = readEstimateRequest({ input, catalog });
  return read.kind === 'faulty' ? read.faults.map(faultLine) : [];
}

describe('a request that reads well', () => {
  it('is given back as it was', () => {
    const full = {
      ...good,
      accelerators: [{ device: 'RTX 3090', count: 2 }],
      ramGiB: 64,
      quantization: 'awq',
      kvCacheType: 'fp8',
      contextTokens: 8192,
      concurrentRequests: 4,
      tensorParallel: 2,
      pipelineParallel: 1,
      gpuMemoryUtilization: 0.9,
      gpuLayers: 0,
      microBatch: 512,
      flashAttention: true,
    };
    expect(readEstimateRequest({ input: full, catalog })).toEqual({ kind: 'ok', value: full });
  });

  it('may name the model in any case', () => {
    expect(linesOf({ ...good, model: 'qwen/qwen3-8b' })).toEqual([]);
  });
});

describe('a fault', () => {
  it.each([
    [{ contextTokens: 0 }, 'request.contextTokens: found 0; give a whole number of 1 or more'],
    [{ contextTokens: '8k' }, 'request.contextTokens: found "8k"; give a whole number of 1 or more'],
    [{ contextTokens: 2e8 }, 'request.contextTokens: found 200000000; give at most 100000000'],
    [{ concurrentRequests: 1.5 }, 'request.concurrentRequests: found 1.5; give a whole number of 1 or more'],
    [{ tensorParallel: 2000 }, 'request.tensorParallel: found 2000; give at most 1024'],
    [{ gpuMemoryUtilization: 90 }, 'request.gpuMemoryUtilization: found 90; give at most 1'],
    [{ gpuMemoryUtilization: 0 }, 'request.gpuMemoryUtilization: found 0; give a number above 0'],
    [{ gpuLayers: -1 }, 'request.gpuLayers: found -1; give a whole number of 0 or more'],
    [{ flashAttention: 'yes' }, 'request.flashAttention: found "yes"; give true or false'],
    [{ kvCacheType: 'int3' }, 'request.kvCacheType: found "int3"; give one of "f16", "bf16", "fp8", "q8_0", "q4_0"'],
    [
      { quantisation: 'awq' },
      'request.quantisation: found an unknown field; did you mean "quantization"? Else remove it',
    ],
    [{ provider: 'vlm' }, 'request.provider: found "vlm"; no such provider is known; the nearest is "vllm"'],
    [{ provider: undefined }, 'request.provider: found nothing; give a provider id such as "vllm"'],
    [
      { model: 'Qwen/Qwen3-8C' },
      'request.model: found "Qwen/Qwen3-8C"; no such model is in the catalog; the nearest is "Qwen/Qwen3-8B"; else give the text of its config.json as "config"',
    ],
    [
      { model: undefined },
      'request.model: found nothing; give either a Hugging Face id as "model" or the text of a config.json as "config"',
    ],
    [
      { config: '{}' },
      'request.model: found a model beside a config; give either a Hugging Face id as "model" or the text of a config.json as "config"',
    ],
    [{ paramsB: -1 }, 'request.paramsB: found -1; give a number above 0'],
  ])('of %j names the field, what was found and the remedy', (part, line) => {
    expect(linesOf({ ...good, ...part })).toEqual([line]);
  });

  it('of a device lists what it may mean', () => {
    expect(linesOf({ ...good, accelerators: [{ device: 'h100', count: 1 }] })).toEqual([
      expect.stringMatching(
        /^request\.accelerators\[0\]\.device: found "h100"; it means several devices; give one of "/,
      ),
    ]);
  });

  it('of too many GPUs counts them', () => {
    expect(linesOf({ ...good, tensorParallel: 1024, pipelineParallel: 1024 })).toEqual([
      'request.pipelineParallel: found 1024; with tensorParallel 1024 it makes 1048576 GPUs; give numbers whose product is at most 1024',
    ]);
  });

  it('does not hide another', () => {
    const lines = linesOf({
      provider: 'vlm',
      model: 'nobody/nothing',
      contextTokens: -1,
      foo: 1,
      accelerators: [{ device: 'gtx 9999', count: 1 }],
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining([
        'request.provider',
        'request.model',
        'request.contextTokens',
        'request.foo',
        'request.accelerators[0].device',
      ]),
    );
    expect(lines).toHaveLength(5);
  });
});

describe('hostile input', () => {
  const CONFIG = JSON.stringify({
    architectures: ['LlamaForCausalLM'],
    hidden_size: 4096,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    vocab_size: 128_256,
    intermediate_size: 14_336,
  });
  const answer = (input: unknown) => {
    const read = readEstimateRequest({ input, catalog });
    return read.kind === 'ok' ? estimate({ request: read.value, catalog }) : read;
  };

  it('that is no object is a fault', () => {
    for (const input of [null, undefined, 1, 'x', [], true])
      expect(linesOf(input)).toEqual([expect.stringMatching(/^request: found .*; give an object/)]);
  });

  it('cannot reach what every object has', () => {
    expect(linesOf(JSON.parse('{"provider":"vllm","model":"Qwen/Qwen3-8B","__proto__":{"ramGiB":1}}'))).toHaveLength(1);
    expect(linesOf({ provider: '__proto__', model: 'constructor' })).toHaveLength(2);
    for (const quantization of ['__proto__', 'constructor', 'ud-constructor', 'hasOwnProperty'])
      expect(answer({ ...good, quantization }).kind).toBe('faulty');
  });

  it('of any kind gets an answer or a fault', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (input) => {
        expect(['ok', 'faulty']).toContain(answer(input).kind);
      }),
      { numRuns: 100 },
    );
  });

  it('in any field gets an answer or a fault', () => {
    const fields = [
      'accelerators',
      'ramGiB',
      'cpu',
      'quantization',
      'kvCacheType',
      'contextTokens',
      'concurrentRequests',
      'tensorParallel',
      'pipelineParallel',
      'gpuMemoryUtilization',
      'gpuLayers',
      'microBatch',
      'batchedTokens',
      'maxSequences',
      'flashAttention',
      'paramsB',
    ];
    const values = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom(1e308, -1e308, 1e-308, 2 ** 53, NaN, Infinity, '1e9', 100_000_000, 1_000_000),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('vllm', 'ollama', 'transformers'),
        fc.dictionary(fc.constantFrom(...fields), values),
        (provider, rest) => {
          expect(['ok', 'faulty']).toContain(answer({ ...good, ...rest, provider }).kind);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('in a config gets an answer or a fault that names the place', () => {
    const broken = [
      '',
      '{',
      '[]',
      'null',
      '{}',
      '['.repeat(90_000),
      '{"hidden_size":1e999}',
      CONFIG.replace('4096', '1e308'),
      CONFIG.replace('32', '-1'),
    ];
    for (const config of broken) {
      const answered = answer({ provider: 'vllm', config });
      expect(answered.kind).toBe('faulty');
      if (answered.kind === 'faulty') for (const { path } of answered.faults) expect(path).toMatch(/^(config|request)/);
    }
    expect(linesOf({ provider: 'vllm', config: 'x'.repeat(200_001) })).toEqual([
      expect.stringMatching(/^request\.config: found .*give a shorter text$/),
    ]);
    expect(answer({ provider: 'vllm', config: CONFIG }).kind).toBe('ok');
  });

  it('of the largest numbers allowed gets figures', () => {
    const most = {
      contextTokens: 100_000_000,
      concurrentRequests: 1_000_000,
      microBatch: 1_000_000,
      batchedTokens: 1_000_000,
      maxSequences: 1_000_000,
    };
    for (const provider of ['vllm', 'sglang', 'transformers', 'llama-cpp', 'ollama'])
      expect(
        answer({ ...good, ...most, provider, accelerators: [{ vendor: 'nvidia', memoryGiB: 1_000_000, count: 8 }] })
          .kind,
      ).toBe('ok');
  });
});
