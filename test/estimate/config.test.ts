import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { catalog } from '../../src/data';
import { readConfig, type ModelConfig } from '../../src/estimate/config';
import { parameterCounts, sumOf } from '../../src/estimate/parameters';
import type { Architecture } from '../../src/schema/architecture';
import { faultLine } from '../../src/schema/faults';
import { configFixtures, configText } from '../fixtures/configs';

const architectureOf = (hfId: string) => catalog.models.find((model) => model.hfId === hfId)!.architecture!;

function read(text: string): ModelConfig {
  const parsed = readConfig({ text });
  if (parsed.kind === 'faulty') throw new Error(parsed.faults.map(faultLine).join('\n'));
  return parsed.value;
}

function faultsOf(text: string): string[] {
  const parsed = readConfig({ text });
  return parsed.kind === 'faulty' ? parsed.faults.map(faultLine) : [];
}

/** What a config.json can say; the parts for images and sound and a few vectors are not in it. */
function stated(architecture: Architecture) {
  const unsaid = ['className', 'visionParams', 'audioParams', 'otherParams'];
  return Object.fromEntries(Object.entries(architecture).filter(([field]) => !unsaid.includes(field)));
}

const llama = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_size: 2048,
  num_hidden_layers: 16,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 8192,
  vocab_size: 128_256,
  max_position_embeddings: 131_072,
  tie_word_embeddings: true,
  torch_dtype: 'bfloat16',
};
const textOf = (change: Record<string, unknown>) => JSON.stringify({ ...llama, ...change });

describe('readConfig on real files', () => {
  it('has more than 25 kinds of architecture to read', () => {
    const kinds = new Set(configFixtures.map((fixture) => /"model_type": "([^"]+)"/.exec(configText(fixture))?.[1]));
    expect(kinds.size).toBeGreaterThan(25);
  });

  const inCatalog = configFixtures.filter(({ catalogId }) => catalogId !== null);

  it.each(inCatalog)('reads $hfId as the catalog has it', (fixture) => {
    const { architecture } = read(configText(fixture));
    const expected = architectureOf(fixture.catalogId!);
    expect(stated(architecture)).toEqual(stated(expected));
    const ratio = sumOf(parameterCounts(architecture)) / sumOf(parameterCounts(expected));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.015);
  });

  // Parameters that the makers give, in 10^9.
  it.each([
    ['bigcode/starcoder2-7b', 7.17],
    ['microsoft/phi-2', 2.78],
    ['openai-community/gpt2', 0.124],
    ['zai-org/chatglm3-6b', 6.24],
    ['Qwen/Qwen1.5-MoE-A2.7B-Chat', 14.3],
    ['openbmb/MiniCPM3-4B', 4.07],
    ['Snowflake/snowflake-arctic-embed-m', 0.109],
    ['nvidia/Nemotron-H-56B-Base-8K', 56],
  ])('explains the size of %s, which is not in the catalog', (hfId, paramsB) => {
    const fixture = configFixtures.find((candidate) => candidate.hfId === hfId)!;
    const counted = sumOf(parameterCounts(read(configText(fixture)).architecture));
    expect(Math.abs(counted / (paramsB * 1e9) - 1)).toBeLessThan(0.015);
  });

  it.each([
    ['openai/gpt-oss-20b', 'mxfp4'],
    ['deepseek-ai/DeepSeek-R1', 'fp8'],
    ['deepseek-ai/DeepSeek-V4-Flash', 'fp4-experts'],
    ['moonshotai/Kimi-K2.5', 'int4-experts'],
    ['moonshotai/Kimi-K3', 'mxfp4'],
    ['nvidia/Gemma-4-31B-IT-NVFP4', 'nvfp4'],
    ['Qwen/Qwen3-30B-A3B', undefined],
  ])('knows in which scheme the weights of %s are stored', (hfId, scheme) => {
    const fixture = configFixtures.find((candidate) => candidate.hfId === hfId);
    expect(read(configText(fixture!)).quantization).toBe(scheme);
  });
});

describe('readConfig', () => {
  it('reads a plain file without doubts', () => {
    expect(read(textOf({}))).toEqual({
      architecture: {
        className: 'LlamaForCausalLM',
        layers: 16,
        hiddenSize: 2048,
        vocabularySize: 128_256,
        tiedEmbeddings: true,
        mixers: [{ kind: 'attention', layers: 16, heads: 32, kvHeads: 8, headDim: 64 }],
        feedForwards: [{ kind: 'dense', layers: 16, width: 8192 }],
      },
      contextTokens: 131_072,
      nativeDtype: 'bf16',
      takesImages: false,
      doubts: [],
    });
  });

  it('takes a key and value head for every head where none are given', () => {
    expect(read(textOf({ num_key_value_heads: undefined })).architecture.mixers).toEqual([
      { kind: 'attention', layers: 16, heads: 32, kvHeads: 32, headDim: 64 },
    ]);
  });

  it('leaves a window out that is no shorter than the context or not asked for', () => {
    const window = (change: Record<string, unknown>) => read(textOf(change)).architecture.mixers;
    const whole = [{ kind: 'attention', layers: 16, heads: 32, kvHeads: 8, headDim: 64 }];
    expect(window({ sliding_window: 131_072 })).toEqual(whole);
    expect(window({ sliding_window: 4096, use_sliding_window: false })).toEqual(whole);
    expect(window({ sliding_window: 4096 })).toEqual([{ ...whole[0], windowTokens: 4096 }]);
  });

  // Figures as in the catalog, in the spelling of each family's files.
  it.each([
    [
      'ibm-granite/granite-4.0-h-tiny',
      {
        model_type: 'granitemoehybrid',
        tie_word_embeddings: true,
        hidden_size: 1536,
        num_hidden_layers: 40,
        num_attention_heads: 12,
        num_key_value_heads: 4,
        intermediate_size: 512,
        shared_intermediate_size: 1024,
        num_local_experts: 64,
        num_experts_per_tok: 6,
        vocab_size: 100_352,
        mamba_d_state: 128,
        mamba_n_groups: 1,
        mamba_n_heads: 48,
        mamba_d_head: 'auto',
        mamba_d_conv: 4,
        layer_types: Array.from({ length: 40 }, (_, index) => (index % 10 === 5 ? 'attention' : 'mamba')),
      },
    ],
    [
      'LiquidAI/LFM2-8B-A1B',
      {
        model_type: 'lfm2_moe',
        hidden_size: 2048,
        num_hidden_layers: 24,
        num_attention_heads: 32,
        num_key_value_heads: 8,
        intermediate_size: 7168,
        moe_intermediate_size: 1792,
        num_experts: 32,
        num_experts_per_tok: 4,
        num_dense_layers: 2,
        use_expert_bias: true,
        vocab_size: 65_536,
        conv_L_cache: 3,
        full_attn_idxs: [2, 6, 10, 14, 18, 21],
      },
    ],
    [
      'Qwen/Qwen3-Next-80B-A3B-Instruct',
      {
        model_type: 'qwen3_next',
        tie_word_embeddings: false,
        hidden_size: 2048,
        num_hidden_layers: 48,
        num_attention_heads: 16,
        num_key_value_heads: 2,
        head_dim: 256,
        intermediate_size: 5120,
        moe_intermediate_size: 512,
        shared_expert_intermediate_size: 512,
        num_experts: 512,
        num_experts_per_tok: 10,
        decoder_sparse_step: 1,
        mlp_only_layers: [],
        vocab_size: 151_936,
        full_attention_interval: 4,
        linear_conv_kernel_dim: 4,
        linear_key_head_dim: 128,
        linear_num_key_heads: 16,
        linear_num_value_heads: 32,
        linear_value_head_dim: 128,
      },
    ],
    [
      'moonshotai/Kimi-Linear-48B-A3B-Instruct',
      {
        model_type: 'kimi_linear',
        tie_word_embeddings: false,
        hidden_size: 2304,
        num_hidden_layers: 27,
        num_attention_heads: 32,
        num_key_value_heads: 32,
        intermediate_size: 9216,
        moe_intermediate_size: 1024,
        num_experts: 256,
        num_experts_per_token: 8,
        num_shared_experts: 1,
        first_k_dense_replace: 1,
        moe_layer_freq: 1,
        vocab_size: 163_840,
        kv_lora_rank: 512,
        q_lora_rank: null,
        qk_nope_head_dim: 128,
        qk_rope_head_dim: 64,
        v_head_dim: 128,
        linear_attn_config: {
          full_attn_layers: [4, 8, 12, 16, 20, 24, 27],
          kda_layers: [1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22, 23, 25, 26],
          num_heads: 32,
          head_dim: 128,
          short_conv_kernel_size: 4,
        },
      },
    ],
    [
      'CohereLabs/c4ai-command-r7b-12-2024',
      {
        model_type: 'cohere2',
        hidden_size: 4096,
        num_hidden_layers: 32,
        num_attention_heads: 32,
        num_key_value_heads: 8,
        head_dim: 128,
        intermediate_size: 14_336,
        vocab_size: 256_000,
        max_position_embeddings: 132_096,
        sliding_window: 4096,
        sliding_window_pattern: 4,
      },
    ],
    [
      'zai-org/GLM-4.5',
      {
        model_type: 'glm4_moe',
        tie_word_embeddings: false,
        attention_bias: true,
        use_qk_norm: true,
        hidden_size: 5120,
        num_hidden_layers: 92,
        num_attention_heads: 96,
        num_key_value_heads: 8,
        head_dim: 128,
        intermediate_size: 12_288,
        moe_intermediate_size: 1536,
        n_routed_experts: 160,
        n_shared_experts: 1,
        num_experts_per_tok: 8,
        first_k_dense_replace: 3,
        vocab_size: 151_552,
      },
    ],
  ])('reads the spelling of %s', (hfId, config) => {
    expect(stated(read(JSON.stringify(config)).architecture)).toEqual(stated(architectureOf(hfId)));
  });

  it('estimates an unknown architecture from its figures and says so', () => {
    const { architecture, doubts } = read(textOf({ model_type: 'zebra', tie_word_embeddings: undefined }));
    expect(architecture.tiedEmbeddings).toBe(false);
    expect(doubts).toEqual([
      'The architecture "zebra" is not known here; it is estimated from its figures.',
      'The file does not say whether embedding and output head are one matrix; two are counted.',
    ]);
  });

  it('counts layers of an unknown kind as full attention and says so', () => {
    const { architecture, doubts } = read(textOf({ layer_types: Array<string>(16).fill('stripes') }));
    expect(architecture.mixers).toMatchObject([{ kind: 'attention', layers: 16 }]);
    expect(doubts).toEqual(['Layers of the kind "stripes" are not known here and count as full attention.']);
  });

  it('says so where it does not know a quantization', () => {
    expect(read(textOf({ quantization_config: { quant_method: 'origami' } })).doubts).toEqual([
      'The quantization "origami" is not known here; the weights count as 16 bits.',
    ]);
  });

  it('reads the Infinity that Python writes', () => {
    const text = textOf({ time_step_limit: [0] }).replace('[0]', '[0.0, Infinity]');
    expect(read(text).architecture.layers).toBe(16);
  });

  it('names every missing field at once', () => {
    expect(faultsOf('{"model_type": "llama"}')).toEqual([
      'config.num_hidden_layers: found nothing; give a whole number of 1 or more',
      'config.hidden_size: found nothing; give a whole number of 1 or more',
      'config.vocab_size: found nothing; give a whole number of 1 or more',
      'config.num_attention_heads: found nothing; give a whole number of 1 or more',
    ]);
  });

  it('names a wrong field as the file spells it, inside the part where it stands', () => {
    const inner = { ...llama, hidden_size: undefined, n_embd: 'wide' };
    expect(faultsOf(JSON.stringify({ text_config: inner }))).toEqual([
      'config.text_config.n_embd: found "wide"; give a whole number of 1 or more',
    ]);
    expect(faultsOf(textOf({ num_hidden_layers: -1 }))).toEqual([
      'config.num_hidden_layers: found -1; give a whole number of 1 or more',
    ]);
    expect(faultsOf(textOf({ layer_types: 'full' }))).toEqual(['config.layer_types: found "full"; give a list']);
    expect(faultsOf(textOf({ quantization_config: { quant_method: 4 } }))).toEqual([
      'config.quantization_config.quant_method: found 4; give text in quotes',
    ]);
  });

  it('names the figures that a kind of layer needs and the file lacks', () => {
    expect(faultsOf(textOf({ layer_types: Array<string>(16).fill('mamba') }))).toEqual([
      'config.mamba_n_heads: found nothing; give a whole number of 1 or more',
      'config.mamba_d_state: found nothing; give a whole number of 1 or more',
      'config.mamba_d_conv: found nothing; give a whole number of 1 or more',
    ]);
  });

  it.each([
    ['', 'text that is not JSON'],
    ['{', 'text that is not JSON'],
    ['[]', 'no object'],
    ['null', 'no object'],
    ['['.repeat(100_000), 'lists or objects nested very deeply'],
    [`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'lists or objects nested very deeply'],
    [' '.repeat(3_000_000), '3,000,000 characters'],
  ])('answers what is no config.json with what it found', (text, found) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(`config: found ${found}; `)]);
  });

  it('bears huge figures', () => {
    expect(faultsOf(textOf({ num_hidden_layers: 1e9 }))).toEqual([
      'config.num_hidden_layers: found 1000000000; give at most 10000',
    ]);
    expect(faultsOf(textOf({ vocab_size: 1e300 }))).toEqual([
      expect.stringContaining('config.vocab_size: found 1e+300; '),
    ]);
  });

  it('never throws, whatever stands in a field', () => {
    const fields = Object.keys(JSON.parse(configText(configFixtures[0]!)) as object);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(llama), ...fields), fc.jsonValue({ maxDepth: 2 }), (field, value) => {
        expect(['ok', 'faulty']).toContain(readConfig({ text: textOf({ [field]: value }) }).kind);
      }),
    );
  });
});
