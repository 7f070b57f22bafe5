import type { Family } from './families';
import type { Figures } from './figures';

export type MixerName = 'full' | 'sliding' | 'cross' | 'linear' | 'mamba' | 'conv';
export type FeedForwardName = 'dense' | 'experts';

/** What one layer holds. */
export interface Layer {
  mixers: readonly MixerName[];
  feedForwards: readonly FeedForwardName[];
}

const MIXERS: Readonly<Record<string, readonly MixerName[]>> = {
  full_attention: ['full'],
  attention: ['full'],
  sliding_attention: ['sliding'],
  chunked_attention: ['sliding'],
  linear_attention: ['linear'],
  mamba: ['mamba'],
  mamba2: ['mamba'],
  conv: ['conv'],
  hybrid: ['full', 'mamba'],
  moe: [],
  mlp: [],
};

/** Letters of a pattern in which a layer has either a mixer or a feed-forward. */
const LETTERS: Readonly<Record<string, string>> = { M: 'mamba', '*': 'attention', E: 'moe', '-': 'mlp' };

/** Kinds of layers that stand for a feed-forward alone. */
const FEED_FORWARDS: Readonly<Record<string, FeedForwardName>> = { moe: 'experts', mlp: 'dense' };

interface Sources {
  figures: Figures;
  family: Family;
}

function windowCounts({ figures, family }: Sources): boolean {
  const { window, contextTokens, useWindow } = figures;
  if (window === undefined || (contextTokens !== undefined && window >= contextTokens)) return false;
  return useWindow ?? !family.windowWhenAsked;
}

/** Which of the layers with softmax attention see a window alone, where no list says so. */
function slides({ figures, family }: Sources, index: number): boolean {
  if (!windowCounts({ figures, family })) return false;
  const every = figures.fullEvery ?? family.fullEvery;
  if (typeof every === 'string') return every[index % every.length] !== 'G';
  if (every !== undefined) return (index + 1) % every !== 0;
  return family.windowWhenAsked ? index >= (figures.windowFromLayer ?? 0) : true;
}

/** Kind of a layer in the words of `layer_types`. */
function kindOf({ figures, family }: Sources, index: number): string {
  const named = figures.pattern === undefined ? figures.layerTypes?.[index] : LETTERS[figures.pattern[index] ?? ''];
  if (named !== undefined) return named;
  const { linearAttention, slidingPattern, linearFullEvery, fullLayers, attentionPeriod } = figures;
  if (linearAttention) return linearAttention.kda_layers.includes(index + 1) ? 'linear_attention' : 'full_attention';
  if (slidingPattern) return slidingPattern[index] === 1 ? 'sliding_attention' : 'full_attention';
  if (linearFullEvery !== undefined) return (index + 1) % linearFullEvery === 0 ? 'full_attention' : 'linear_attention';
  if (family.parallelMamba) return 'hybrid';
  const other = figures.shortConvKernel === undefined ? 'mamba' : 'conv';
  if (fullLayers) return fullLayers.includes(index) ? 'full_attention' : other;
  if (attentionPeriod !== undefined) return index % attentionPeriod === 0 ? 'full_attention' : other;
  return slides({ figures, family }, index) ? 'sliding_attention' : 'full_attention';
}

function mixersOf(sources: Sources, index: number): readonly MixerName[] {
  const { figures } = sources;
  if (figures.blocks?.[index]?.attention.no_op) return [];
  if (figures.crossLayers?.includes(index)) return ['cross'];
  const mixers = MIXERS[kindOf(sources, index)] ?? ['full'];
  return figures.window === undefined ? mixers.map((name) => (name === 'sliding' ? 'full' : name)) : mixers;
}

function hasExperts(figures: Figures, index: number): boolean {
  const { feedForwardTypes, denseLayers, firstDense = 0, expertLayers, expertStep = 1, expertsFrom = 0 } = figures;
  if (figures.experts === undefined) return false;
  if (feedForwardTypes) return feedForwardTypes[index] === 'sparse';
  if (Array.isArray(expertLayers)) return expertLayers[index] === 1;
  const regular = expertLayers === undefined || expertLayers === 0 || index % expertLayers === 0;
  const late = index >= Math.max(firstDense, expertsFrom);
  return regular && late && (index + 1) % expertStep === 0 && !denseLayers?.includes(index);
}

function feedForwardsOf(sources: Sources, index: number): readonly FeedForwardName[] {
  const { figures } = sources;
  const alone = figures.pattern !== undefined || figures.layerTypes?.some((kind) => kind in FEED_FORWARDS);
  if (alone) {
    const name = FEED_FORWARDS[kindOf(sources, index)];
    return name ? [name] : [];
  }
  if (figures.blocks?.[index]?.ffn.no_op) return [];
  if (!hasExperts(figures, index)) return ['dense'];
  return figures.denseBesideExperts ? ['dense', 'experts'] : ['experts'];
}

/** The layers one by one. */
export const layersOf = (sources: Sources): Layer[] =>
  Array.from({ length: sources.figures.layers }, (_, index) => ({
    mixers: mixersOf(sources, index),
    feedForwards: feedForwardsOf(sources, index),
  }));

/** What the lists of layers leave open, in sentences. */
export function doubtsAboutLayers({ figures }: Sources): string[] {
  const { layers, layerTypes, pattern } = figures;
  const unknown = [...new Set(layerTypes ?? [])].filter((kind) => !Object.hasOwn(MIXERS, kind));
  const listed = pattern?.length ?? layerTypes?.length ?? layers;
  return [
    ...unknown.map((kind) => `Layers of the kind "${kind}" are not known here and count as full attention.`),
    ...(listed < layers
      ? [`The list of layers names ${listed} of ${layers}; the others count as full attention.`]
      : []),
  ];
}
