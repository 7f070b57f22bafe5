import { z } from 'zod';
import { parseWith, type Parsed } from '../../schema/faults';

const WHOLE = 'give a whole number of 1 or more';
const MOST_LAYERS = 10_000;
const MOST = 1_000_000_000;

const count = z.int(WHOLE).min(1, WHOLE).max(MOST, `give at most ${MOST}`);
/** Zero stands for "none", as does a field left out. */
const amount = z
  .int('give a whole number')
  .min(0, 'give a whole number of 0 or more')
  .max(MOST, `give at most ${MOST}`)
  .transform((value) => (value === 0 ? undefined : value))
  .optional();
const window = z
  .int('give a whole number of tokens')
  .transform((value) => (value > 0 ? value : undefined))
  .optional();
const flag = z.boolean('give true or false').optional();
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, 'give a list').max(MOST_LAYERS, 'give a shorter list').optional();
/** One number for all layers, or a list with one for each. */
const perLayer = z.union([count, z.array(count).min(1).max(MOST_LAYERS)]).optional();
const amountOrList = z.union([z.int('give a whole number').min(0), z.array(z.int()).max(MOST_LAYERS)]).optional();

const linearAttention = z.object({
  full_attn_layers: z.array(z.int()),
  kda_layers: z.array(z.int()),
  num_heads: count,
  head_dim: count,
  short_conv_kernel_size: count,
  use_full_rank_gate: flag,
});

const block = z.object({
  attention: z.object({
    no_op: flag.nullable(),
    n_heads_in_group: count.nullish(),
    num_key_value_heads: count.nullish(),
  }),
  ffn: z.object({
    no_op: flag.nullable(),
    ffn_mult: z.number().positive().nullish(),
    intermediate_size: count.nullish(),
  }),
});

/** The figures of a config.json under one name each; `spellings` has the names that files give them. */
const figuresSchema = z.object({
  layers: count.max(MOST_LAYERS, `give at most ${MOST_LAYERS}`),
  hiddenSize: count,
  vocabularySize: count,
  heads: count,
  kvHeads: amount,
  headDim: amount,
  valueHeadDim: amount,
  width: perLayer,
  contextTokens: amount,
  tied: flag,
  attentionBias: flag,
  useQueryKeyNorm: flag,
  queryKeyNormType: z.string().optional(),
  outputGate: flag,
  // Which layer does what.
  layerTypes: list(z.string()),
  pattern: z.string().max(MOST_LAYERS).optional(),
  blocks: list(block),
  linearAttention: linearAttention.optional(),
  fullEvery: z.union([z.int().min(1), z.string()]).optional(),
  linearFullEvery: amount,
  slidingPattern: list(z.int()),
  fullLayers: list(z.int()),
  crossLayers: list(z.int()),
  attentionPeriod: amount,
  window,
  useWindow: flag,
  windowFromLayer: amount,
  // Gemma 3n and 4.
  globalHeadDim: amount,
  globalKvHeads: amount,
  keyEqualsValue: flag,
  sharedCacheLayers: amount,
  perLayerEmbeddingDim: amount,
  doubleWidth: flag,
  // Heads of the layers with a window, where they differ.
  slidingKvHeads: amount,
  slidingHeadDim: amount,
  slidingSinks: flag,
  fullSinks: flag,
  // Latent and compressed attention.
  kvRank: amount,
  queryRank: amount,
  nopeHeadDim: amount,
  ropeHeadDim: amount,
  latentOutputGate: flag,
  indexHeads: amount,
  indexHeadDim: amount,
  indexerTypes: list(z.string()),
  compressRatios: list(z.int().min(0)),
  outputRank: amount,
  outputGroups: amount,
  // Recurrent layers.
  deltaKeyHeads: amount,
  deltaValueHeads: amount,
  deltaKeyHeadDim: amount,
  deltaValueHeadDim: amount,
  deltaConvKernel: amount,
  mambaHeads: amount,
  mambaHeadDim: z.union([count, z.literal('auto')]).optional(),
  mambaState: amount,
  mambaGroups: amount,
  mambaConvKernel: amount,
  mambaNorm: flag,
  shortConvKernel: amount,
  // Experts.
  experts: amount,
  expertsPerToken: amountOrList,
  expertWidth: perLayer,
  sharedExperts: amountOrList,
  sharedWidth: amountOrList,
  latentWidth: amount,
  denseWidth: amount,
  firstDense: amount,
  expertLayers: z.union([z.int().min(0), z.array(z.int()).max(MOST_LAYERS)]).optional(),
  expertStep: amount,
  expertsFrom: amount,
  feedForwardTypes: list(z.string()),
  denseLayers: list(z.int()),
  denseBesideExperts: flag,
  routingBias: flag,
  topkMethod: z.string().optional(),
  cutWidth: flag,
  widthMultiple: amount,
});

export type Figures = z.infer<typeof figuresSchema>;

/** Names that config files give to a figure; the first one present counts. */
const spellings: Readonly<Record<keyof Figures, readonly [string, ...string[]]>> = {
  layers: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'],
  hiddenSize: ['hidden_size', 'n_embd', 'd_model'],
  vocabularySize: ['vocab_size', 'padded_vocab_size'],
  heads: ['num_attention_heads', 'n_head', 'n_heads'],
  kvHeads: ['num_key_value_heads', 'n_head_kv', 'num_kv_heads', 'multi_query_group_num'],
  headDim: ['head_dim', 'attention_head_dim', 'kv_channels'],
  valueHeadDim: ['v_head_dim'],
  width: ['intermediate_size', 'ffn_hidden_size', 'n_inner', 'block_ff_dim'],
  contextTokens: ['max_position_embeddings', 'n_positions', 'seq_length', 'max_sequence_length', 'n_ctx'],
  tied: ['tie_word_embeddings', 'tie_embedding'],
  attentionBias: ['attention_bias', 'add_qkv_bias', 'qkv_bias', 'use_bias', 'bias'],
  useQueryKeyNorm: ['use_qk_norm'],
  queryKeyNormType: ['qk_norm_type'],
  outputGate: ['attn_output_gate', 'attention_output_gate'],
  layerTypes: ['layer_types', 'layers_block_type'],
  pattern: ['hybrid_override_pattern'],
  blocks: ['block_configs'],
  linearAttention: ['linear_attn_config'],
  fullEvery: ['sliding_window_pattern', '_sliding_window_pattern', 'no_rope_layer_interval'],
  linearFullEvery: ['full_attention_interval'],
  slidingPattern: ['hybrid_layer_pattern'],
  fullLayers: ['full_attn_idxs', 'attn_layer_indices'],
  crossLayers: ['cross_attention_layers'],
  attentionPeriod: ['attn_layer_period'],
  window: ['sliding_window', 'attention_chunk_size'],
  useWindow: ['use_sliding_window'],
  windowFromLayer: ['max_window_layers'],
  globalHeadDim: ['global_head_dim'],
  globalKvHeads: ['num_global_key_value_heads'],
  keyEqualsValue: ['attention_k_eq_v'],
  sharedCacheLayers: ['num_kv_shared_layers'],
  perLayerEmbeddingDim: ['hidden_size_per_layer_input'],
  doubleWidth: ['use_double_wide_mlp'],
  slidingKvHeads: ['swa_num_key_value_heads'],
  slidingHeadDim: ['swa_head_dim'],
  slidingSinks: ['add_swa_attention_sink_bias'],
  fullSinks: ['add_full_attention_sink_bias'],
  kvRank: ['kv_lora_rank'],
  queryRank: ['q_lora_rank'],
  nopeHeadDim: ['qk_nope_head_dim'],
  ropeHeadDim: ['qk_rope_head_dim'],
  latentOutputGate: ['mla_use_output_gate'],
  indexHeads: ['index_n_heads'],
  indexHeadDim: ['index_head_dim'],
  indexerTypes: ['indexer_types'],
  compressRatios: ['compress_ratios'],
  outputRank: ['o_lora_rank'],
  outputGroups: ['o_groups'],
  deltaKeyHeads: ['linear_num_key_heads'],
  deltaValueHeads: ['linear_num_value_heads'],
  deltaKeyHeadDim: ['linear_key_head_dim'],
  deltaValueHeadDim: ['linear_value_head_dim'],
  deltaConvKernel: ['linear_conv_kernel_dim'],
  mambaHeads: ['mamba_n_heads', 'mamba_num_heads'],
  mambaHeadDim: ['mamba_d_head', 'mamba_head_dim'],
  mambaState: ['mamba_d_state', 'ssm_state_size'],
  mambaGroups: ['mamba_n_groups', 'n_groups'],
  mambaConvKernel: ['mamba_d_conv', 'conv_kernel'],
  mambaNorm: ['mamba_rms_norm'],
  shortConvKernel: ['conv_L_cache'],
  experts: ['num_experts', 'num_local_experts', 'n_routed_experts', 'moe_num_experts'],
  expertsPerToken: [
    'num_experts_per_tok',
    'num_experts_per_token',
    'experts_per_token',
    'top_k_experts',
    'moe_topk',
    'moe_top_k',
    'moe_k',
  ],
  expertWidth: ['moe_intermediate_size', 'expert_intermediate_size'],
  sharedExperts: ['n_shared_experts', 'num_shared_experts', 'num_shared_expert', 'moe_num_shared_experts'],
  sharedWidth: [
    'shared_expert_intermediate_size',
    'moe_shared_expert_intermediate_size',
    'shared_intermediate_size',
    'share_expert_dim',
  ],
  latentWidth: ['moe_latent_size', 'routed_expert_hidden_size'],
  denseWidth: ['dense_intermediate_size', 'intermediate_size_mlp'],
  firstDense: ['first_k_dense_replace', 'num_dense_layers'],
  expertLayers: ['moe_layer_freq'],
  expertStep: ['decoder_sparse_step', 'interleave_moe_layer_step', 'moe_layer_interval'],
  expertsFrom: ['moe_layer_start_index'],
  feedForwardTypes: ['mlp_layer_types'],
  denseLayers: ['mlp_only_layers'],
  denseBesideExperts: ['enable_moe_block'],
  routingBias: ['use_routing_bias', 'use_expert_bias', 'use_moe_router_bias'],
  topkMethod: ['topk_method'],
  cutWidth: ['block_auto_adjust_ff_dim'],
  widthMultiple: ['block_multiple_of'],
};

/** The usual name of a figure in a config.json. */
export const spellingOf = (figure: keyof Figures): string => spellings[figure][0];

/** Parses the figures; a fault names the field as the file spells it. */
export function readFigures({ fields, root }: { fields: Record<string, unknown>; root: string }): Parsed<Figures> {
  const present = (name: string) => fields[name] !== undefined && fields[name] !== null;
  const named = Object.entries(spellings).map(([figure, names]): [string, string] => [
    figure,
    names.find(present) ?? names[0],
  ]);
  const input = Object.fromEntries(named.map(([figure, name]) => [figure, fields[name] ?? undefined]));
  const parsed = parseWith({ schema: figuresSchema, input, root: '' });
  if (parsed.kind === 'ok') return parsed;
  const spelling = new Map(named);
  // One figure can break several bounds at once; the first says enough.
  const seen = new Set<string>();
  const first = parsed.faults.filter(({ path }) => !seen.has(path) && seen.add(path));
  const faults = first.map((fault) => {
    const [, figure = '', rest = ''] = /^\.(\w+)(.*)$/s.exec(fault.path) ?? [];
    return { ...fault, path: `${root}.${spelling.get(figure) ?? figure}${rest}` };
  });
  return { kind: 'faulty', faults };
}
