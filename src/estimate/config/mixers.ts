import type { Mixer } from '../../schema/architecture';
import type { Family } from './families';
import type { Layer, MixerName } from './layers';
import type { FigureReader } from './reader';

export interface Source {
  reader: FigureReader;
  family: Family;
  layers: readonly Layer[];
}

/** An object without the entries that say nothing. */
export const stated = <Value extends object>(value: Value) =>
  Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== false && entry !== 0),
  ) as Value;

function normOf({ reader: { figures }, family }: Source): 'head' | 'full' | undefined {
  if (figures.useQueryKeyNorm === false) return undefined;
  if (figures.queryKeyNormType !== undefined) return figures.queryKeyNormType === 'per_layer' ? 'full' : 'head';
  return family.queryKeyNorm;
}

/** Layers of a kind among the last ones, which read the cache of earlier layers. */
function withoutCache({ reader: { figures }, family, layers }: Source, name: MixerName): number {
  const first = family.encoder ? 0 : layers.length - (figures.sharedCacheLayers ?? 0);
  return layers.filter(({ mixers }, index) => index >= first && mixers.includes(name)).length;
}

function attention(source: Source, request: { name: 'full' | 'sliding'; count: number }): Mixer {
  const { reader, family } = source;
  const { figures } = reader;
  const { name, count } = request;
  const heads = reader.number('heads');
  const group = figures.blocks?.find(({ attention: { n_heads_in_group } }) => n_heads_in_group)?.attention;
  const kvHeads = group?.n_heads_in_group ? heads / group.n_heads_in_group : (figures.kvHeads ?? heads);
  const headDim = figures.headDim ?? Math.floor(figures.hiddenSize / heads);
  const full = name === 'full';
  return stated({
    kind: 'attention' as const,
    layers: count,
    heads,
    kvHeads: (full ? figures.globalKvHeads : figures.slidingKvHeads) ?? kvHeads,
    headDim: (full ? figures.globalHeadDim : figures.slidingHeadDim) ?? headDim,
    valueHeadDim: figures.valueHeadDim === headDim ? undefined : figures.valueHeadDim,
    windowTokens: full ? undefined : figures.window,
    layersWithoutCache: withoutCache(source, name),
    outputGate: figures.outputGate ?? family.outputGate,
    queryKeyNorm: normOf(source),
    bias: family.bias !== undefined || figures.attentionBias,
    outputBias: family.bias === 'all',
    keyEqualsValue: full && figures.keyEqualsValue,
    sinks: family.sinks ?? (full ? figures.fullSinks : figures.slidingSinks),
  }) as Mixer;
}

function latent({ reader }: Source, count: number): Mixer {
  const { figures } = reader;
  const indexed = figures.indexerTypes?.slice(0, figures.layers).filter((kind) => kind === 'full').length ?? count;
  const indexer =
    figures.indexHeads === undefined
      ? undefined
      : { layers: indexed, heads: figures.indexHeads, headDim: reader.number('indexHeadDim') };
  return stated({
    kind: 'latent-attention' as const,
    layers: count,
    heads: reader.number('heads'),
    kvRank: reader.number('kvRank'),
    queryRank: figures.queryRank,
    nopeHeadDim: reader.number('nopeHeadDim'),
    ropeHeadDim: reader.number('ropeHeadDim'),
    valueHeadDim: figures.valueHeadDim ?? Math.floor(figures.hiddenSize / reader.number('heads')),
    outputGate: figures.latentOutputGate,
    indexer,
  }) as Mixer;
}

function compressed({ reader }: Source, request: { count: number; ratios: readonly number[] }): Mixer {
  const tokensPerEntry = request.ratios.slice(0, request.count);
  return {
    kind: 'compressed-attention',
    layers: request.count,
    heads: reader.number('heads'),
    headDim: reader.number('headDim'),
    ropeHeadDim: reader.number('ropeHeadDim'),
    queryRank: reader.number('queryRank'),
    outputRank: reader.number('outputRank'),
    outputGroups: reader.number('outputGroups'),
    windowTokens: reader.number('window'),
    tokensPerEntry,
    // Only the layers that merge few tokens pick among the entries.
    indexer: {
      layers: Math.max(1, tokensPerEntry.filter((tokens) => tokens === 4).length),
      heads: reader.number('indexHeads'),
      headDim: reader.number('indexHeadDim'),
    },
  };
}

function linear({ reader }: Source, layers: number): Mixer {
  const delta = reader.figures.linearAttention;
  if (delta) {
    return stated({
      kind: 'kimi-delta' as const,
      layers,
      heads: delta.num_heads,
      headDim: delta.head_dim,
      convKernel: delta.short_conv_kernel_size,
      fullOutputGate: delta.use_full_rank_gate,
    }) as Mixer;
  }
  return {
    kind: 'gated-delta-net',
    layers,
    keyHeads: reader.number('deltaKeyHeads'),
    valueHeads: reader.number('deltaValueHeads'),
    keyHeadDim: reader.number('deltaKeyHeadDim'),
    valueHeadDim: reader.number('deltaValueHeadDim'),
    convKernel: reader.number('deltaConvKernel'),
  };
}

function mamba({ reader, family }: Source, layers: number): Mixer {
  const { figures } = reader;
  const heads = reader.number('mambaHeads');
  return stated({
    kind: 'mamba2' as const,
    layers,
    heads,
    headDim:
      typeof figures.mambaHeadDim === 'number'
        ? figures.mambaHeadDim
        : Math.max(1, Math.floor((2 * figures.hiddenSize) / heads)),
    stateSize: reader.number('mambaState'),
    groups: figures.mambaGroups ?? 1,
    convKernel: reader.number('mambaConvKernel'),
    withoutNorm: family.parallelMamba && !figures.mambaNorm,
  }) as Mixer;
}

function mixer(source: Source, request: { name: MixerName; count: number }): Mixer {
  const { reader } = source;
  const { name, count } = request;
  const { kvRank, compressRatios, hiddenSize, kvHeads, headDim } = reader.figures;
  switch (name) {
    case 'full':
    case 'sliding':
      if (compressRatios) return compressed(source, { count, ratios: compressRatios });
      return kvRank === undefined ? attention(source, { name, count }) : latent(source, count);
    case 'cross': {
      const heads = reader.number('heads');
      return {
        kind: 'cross-attention',
        layers: count,
        heads,
        kvHeads: kvHeads ?? heads,
        headDim: headDim ?? Math.floor(hiddenSize / heads),
      };
    }
    case 'linear':
      return linear(source, count);
    case 'mamba':
      return mamba(source, count);
    case 'conv':
      return { kind: 'short-conv', layers: count, convKernel: reader.number('shortConvKernel') };
    default:
      return name satisfies never;
  }
}

const ORDER: readonly MixerName[] = ['full', 'sliding', 'cross', 'linear', 'mamba', 'conv'];

/** The layers' mixers, grouped by kind. */
export const mixersOf = (source: Source): Mixer[] =>
  ORDER.flatMap((name) => {
    const count = source.layers.filter(({ mixers }) => mixers.includes(name)).length;
    return count === 0 ? [] : [mixer(source, { name, count })];
  });
