import type { Architecture, FeedForward, MixerOf } from '../../schema/architecture';
import type { TensorRole } from '../parameters';
import type { Margin, RoleBits } from './checkpoint';
import { blockBits, isBlockType, type BlockType } from './gguf-blocks';
import { EXPERTS_IN_4_BITS, mixes, type Choice, type Mix, type MixId, type Part, type Traits } from './gguf-mixes';
import { dynamicRecipe, recipeOfType, restRoles, type Recipe } from './gguf-recipes';

/** Weights of a GGUF file. */
interface GgufBits {
  bits: RoleBits;
  margin: Margin;
}

interface Request {
  /** Lower case with underscores, such as "q4_k_m"; Unsloth's dynamic files begin with "ud-". */
  scheme: string;
  architecture: Architecture;
  /** The makers publish the experts at 4 bits: converters keep them as they are. */
  expertsPublishedIn4Bits?: boolean;
}

/** Row lengths of a model's tensors: a quantized row is a whole number of blocks. */
interface Rows {
  hidden: number;
  attentionOutput: number;
  denseDown: number;
  expertUp: number;
  expertDown: number;
  sharedDown: number;
}

const EXACT: Margin = { below: 0.01, above: 0.015 };
/** The same name stands for files that differ from model to model and from month to month. */
const DYNAMIC: Margin = { below: 0.06, above: 0.08 };
const BY_CUSTOM: Margin = { below: 0.08, above: 0.08 };

const isMix = (id: string): id is MixId => Object.hasOwn(mixes, id);

/** The widest attention of a model stands for all. */
function attentionOf({ mixers }: Architecture): { queriesPerKey: number; outputRow: number | null } {
  for (const mixer of mixers) {
    if (mixer.kind === 'attention')
      return {
        queriesPerKey: mixer.heads / mixer.kvHeads,
        outputRow: mixer.heads * (mixer.valueHeadDim ?? mixer.headDim),
      };
    // Stored as one key that all heads share.
    if (mixer.kind === 'latent-attention')
      return { queriesPerKey: mixer.heads, outputRow: mixer.heads * mixer.valueHeadDim };
  }
  return { queriesPerKey: 1, outputRow: null };
}

function rowsOf({ hiddenSize, feedForwards }: Architecture, outputRow: number | null): Rows {
  const rows = {
    hidden: hiddenSize,
    attentionOutput: outputRow ?? hiddenSize,
    denseDown: hiddenSize,
    expertUp: hiddenSize,
    expertDown: hiddenSize,
    sharedDown: hiddenSize,
  };
  const add = (part: FeedForward) => {
    if (part.kind === 'dense') rows.denseDown = part.width;
    else {
      rows.expertUp = part.latentWidth ?? hiddenSize;
      rows.expertDown = part.width;
      rows.sharedDown = part.sharedWidth ?? part.width;
    }
  };
  feedForwards.forEach(add);
  return rows;
}

/** Bits of one choice, averaged over the layers. */
function choiceBits({ choice, traits, row }: { choice: Choice; traits: Traits; row: number }): number {
  if (typeof choice === 'string') return blockBits({ type: choice, row });
  const share = choice.share(traits);
  return share * blockBits({ type: choice.type, row }) + (1 - share) * blockBits({ type: choice.rest, row });
}

/** Of a gated delta net, query, key and value come fused and are treated as values are. */
function fusedShare({ mixers }: Architecture): number {
  const mixer = mixers.find((one): one is MixerOf<'gated-delta-net'> => one.kind === 'gated-delta-net');
  if (!mixer) return 0;
  const key = mixer.keyHeads * mixer.keyHeadDim;
  const value = mixer.valueHeads * mixer.valueHeadDim;
  return (2 * key + value) / (2 * key + 3 * value);
}

/** Type of the output head where a mix names none. */
const headOf = (base: BlockType): BlockType => (['f32', 'f16', 'bf16', 'q8_0'].includes(base) ? base : 'q6_k');

/** Where rows do not divide into blocks, the head goes straight to 8 bits. */
function headBits({ mix, hidden }: { mix: Mix; hidden: number }): number {
  const choice = mix.outputHead ?? headOf(mix.base);
  const type = typeof choice === 'string' ? choice : choice.type;
  return blockBits({ type, row: hidden });
}

function bitsOfMix(mix: Mix, architecture: Architecture): RoleBits {
  const { queriesPerKey, outputRow } = attentionOf(architecture);
  const rows = rowsOf(architecture, outputRow);
  const traits = { layers: architecture.layers, queriesPerKey };
  const of = (part: Part | 'base', row: number) => choiceBits({ choice: mix[part] ?? mix.base, traits, row });
  const head = headBits({ mix, hidden: rows.hidden });
  const base = of('base', rows.hidden);
  const value = of('value', rows.hidden);
  const fused = fusedShare(architecture);
  const embedding = architecture.tiedEmbeddings ? head : of('embedding', rows.hidden);
  return {
    embedding,
    outputHead: head,
    query: of('query', rows.hidden),
    key: of('key', rows.hidden),
    value,
    attentionOutput: of('attentionOutput', rows.attentionOutput),
    indexer: base,
    recurrent: fused * value + (1 - fused) * base,
    denseUp: of('up', rows.hidden),
    denseDown: of('down', rows.denseDown),
    expertUp: of('up', rows.expertUp),
    expertDown: of('down', rows.expertDown),
    sharedUp: of('up', rows.hidden),
    sharedDown: of('down', rows.sharedDown),
    // Never quantized: the router and vectors such as norms and biases are kept at 32 bits.
    router: 32,
    small: 32,
    perLayerEmbedding: embedding,
    // One of the three matrices a layer is kept wide.
    perLayerProjection: (Math.max(16, base) + 2 * base) / 3,
    // In a file of their own (mmproj).
    vision: 0,
    audio: 0,
  };
}

const hasExperts = ({ feedForwards }: Architecture) => feedForwards.some(({ kind }) => kind === 'experts');

function bitsOfRecipe(recipe: Recipe, architecture: Architecture): RoleBits {
  const { dense } = recipe;
  const bits = bitsOfMix(isMix(dense) ? mixes[dense] : { base: dense }, architecture);
  // What stands for attention in a hybrid is kept at about 6 bits at least.
  if (!hasExperts(architecture)) return { ...bits, recurrent: Math.max(bits.recurrent, Math.min(recipe.rest, 6.5625)) };
  const rest = Object.fromEntries(restRoles.map((role) => [role, recipe.rest])) as Record<TensorRole, number>;
  return { ...bits, ...rest, expertUp: recipe.expertUp, expertDown: recipe.expertDown };
}

function bitsOfScheme(scheme: string, architecture: Architecture): GgufBits | null {
  if (scheme.startsWith('ud-')) {
    const recipe = dynamicRecipe(scheme.slice('ud-'.length));
    return recipe && { bits: bitsOfRecipe(recipe, architecture), margin: DYNAMIC };
  }
  // Rows may be stored interleaved in fours or eights, which changes no size.
  const type = scheme.replace(/(_r[48]|_[48]_[48])$/, '');
  if (isMix(type)) return { bits: bitsOfMix(mixes[type], architecture), margin: EXACT };
  if (!isBlockType(type)) return null;
  const recipe = recipeOfType(type, blockBits({ type, row: 256 }));
  return { bits: bitsOfRecipe(recipe, architecture), margin: BY_CUSTOM };
}

/**
 * Bits a weight by tensor role in a GGUF file, images and sound left out; null for a scheme that is none.
 *
 * @example ggufBits({ scheme: 'q4_k_m', architecture: llama31With8B })?.bits.denseUp // 4.5
 * @example ggufBits({ scheme: 'q4_k_m', architecture: llama31With8B })?.bits.denseDown // 5.53: half of the layers at 6.5625
 */
export function ggufBits({ scheme, architecture, expertsPublishedIn4Bits }: Request): GgufBits | null {
  const mxfp4 = blockBits({ type: 'mxfp4', row: 32 });
  if (scheme === 'mxfp4' || scheme === 'mxfp4_moe') {
    const bits = bitsOfMix(EXPERTS_IN_4_BITS, architecture);
    return { bits: { ...bits, expertUp: mxfp4, expertDown: mxfp4 }, margin: EXACT };
  }
  const found = bitsOfScheme(scheme, architecture);
  if (!found || !expertsPublishedIn4Bits) return found;
  const kept = (bits: number) => Math.min(bits, mxfp4);
  const { expertUp, expertDown } = found.bits;
  return { ...found, bits: { ...found.bits, expertUp: kept(expertUp), expertDown: kept(expertDown) } };
}
