/** What the code of an architecture fixes and its config.json does not say. */
export interface Family {
  /** Embedding and output head are one matrix where the config is silent. */
  tied?: true;
  /** Bias on query, key and value, or on the output too, whatever the config says. */
  bias?: 'query-key-value' | 'all';
  queryKeyNorm?: 'head' | 'full';
  /** Norms a layer, where not 2. */
  norms?: number;
  withoutGate?: true;
  /** Reads a text at once and keeps no cache. */
  encoder?: true;
  /** Has a table with a vector for each position. */
  positions?: true;
  routerBias?: true;
  sharedGate?: true;
  outputGate?: true;
  sinks?: true;
  expertBias?: true;
  /** One expert as wide as the others is passed by every token. */
  sharedExpert?: true;
  /** Every so many layers one sees the whole context, where the config is silent. */
  fullEvery?: number;
  /** A window counts only if the config asks for it. */
  windowWhenAsked?: true;
  /** Attention and state space stand side by side in every layer. */
  parallelMamba?: true;
  /** The feed-forward width is cut to two thirds unless the config says no. */
  cutWidth?: true;
  /** Values of its config class for fields that files leave out. */
  defaults?: Readonly<Record<string, number>>;
}

const gemma: Family = { tied: true };
const withHeadNorm: Family = { queryKeyNorm: 'head' };
const qwen2: Family = { bias: 'query-key-value', windowWhenAsked: true };
const qwen3: Family = { ...withHeadNorm, windowWhenAsked: true };
const gatedQwen: Family = { ...withHeadNorm, outputGate: true };
const bert: Family = { tied: true, encoder: true, positions: true, bias: 'all', withoutGate: true };
const withRouterBias: Family = { routerBias: true };

/** By `model_type`, without an ending `_text` or `_text_model`. */
const families: Readonly<Record<string, Family>> = {
  llama: {},
  mllama: {},
  llama4: { sharedExpert: true, fullEvery: 4 },
  mistral: {},
  ministral3: {},
  mixtral: {},
  qwen2,
  qwen2_vl: qwen2,
  qwen2_5_vl: qwen2,
  qwen2_moe: { ...qwen2, sharedGate: true },
  mimo: qwen2,
  mimo_v2_flash: withRouterBias,
  qwen3,
  qwen3_moe: qwen3,
  qwen3_vl: qwen3,
  qwen3_vl_moe: qwen3,
  qwen3_next: { ...gatedQwen, sharedGate: true },
  qwen3_5: gatedQwen,
  qwen3_5_moe: { ...gatedQwen, sharedGate: true },
  gemma,
  gemma2: { ...gemma, norms: 4, fullEvery: 2 },
  gemma3: {
    ...gemma,
    ...withHeadNorm,
    norms: 4,
    fullEvery: 6,
    defaults: {
      num_attention_heads: 8,
      num_key_value_heads: 4,
      head_dim: 256,
      vocab_size: 262208,
      max_position_embeddings: 131072,
    },
  },
  gemma4: { ...gemma, ...withHeadNorm, norms: 4 },
  gemma4_unified: { ...gemma, ...withHeadNorm, norms: 4 },
  phi3: {},
  phi: { withoutGate: true, bias: 'all' },
  'phi-msft': { withoutGate: true, bias: 'all' },
  phimoe: { bias: 'all' },
  gpt_oss: { bias: 'all', sinks: true, expertBias: true, fullEvery: 2 },
  gpt2: { tied: true, positions: true, bias: 'all', withoutGate: true },
  starcoder2: { tied: true, bias: 'all', withoutGate: true },
  deepseek_v2: {},
  deepseek_v3: withRouterBias,
  deepseek_v32: withRouterBias,
  deepseek_v4: withRouterBias,
  mistral4: withRouterBias,
  kimi_k2: withRouterBias,
  kimi_linear: withRouterBias,
  glm4: { norms: 4 },
  glm4_moe: { ...withRouterBias, ...withHeadNorm },
  glm4_moe_lite: withRouterBias,
  glm_moe_dsa: withRouterBias,
  chatglm: {},
  cohere: { tied: true, norms: 1 },
  cohere2: { tied: true, norms: 1, fullEvery: 4 },
  granite: {},
  granitemoe: {},
  granitemoehybrid: {},
  nemotron_h: { norms: 1, withoutGate: true, routerBias: true },
  'nemotron-nas': {},
  deci: {},
  olmo2: { queryKeyNorm: 'full' },
  olmo3: { queryKeyNorm: 'full' },
  smollm3: {},
  lfm2: { tied: true, ...withHeadNorm, cutWidth: true },
  lfm2_moe: { tied: true, ...withHeadNorm, routerBias: true },
  falcon_h1: { parallelMamba: true },
  exaone4: withHeadNorm,
  seed_oss: {},
  ernie4_5: {},
  ernie4_5_moe: { ...withRouterBias, tied: true },
  hunyuan_v1_moe: { tied: true, ...withHeadNorm },
  minimax_m2: { ...withRouterBias, queryKeyNorm: 'full' },
  minimax_m3: { ...withRouterBias, ...withHeadNorm },
  minicpm: { tied: true },
  minicpm3: { tied: true },
  internlm2: {},
  internlm3: {},
  bert,
  'xlm-roberta': bert,
};

/** What is known of a `model_type`. */
export function familyOf(modelType: string): Family | undefined {
  const name = modelType.replace(/_text(_model)?$/, '');
  return Object.hasOwn(families, name) ? families[name] : undefined;
}
