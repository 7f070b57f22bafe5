import type { FeedForward } from '../../schema/architecture';
import { stated, type Source } from './mixers';

/** Matrices are cut into pieces of this many rows, so widths are rounded up to it. */
const USUAL_MULTIPLE = 256;

const first = (value: number | number[] | undefined): number | undefined => (Array.isArray(value) ? value[0] : value);

const positive = (value: number | undefined): number | undefined => (value === 0 ? undefined : value);

const roundedUp = (value: number, multiple: number) => Math.ceil(Math.floor(value) / multiple) * multiple;

function denseWidth({ reader, family, layers }: Source, index: number): number {
  const { figures } = reader;
  const block = figures.blocks?.[index]?.ffn;
  if (block?.intermediate_size) return block.intermediate_size;
  if (block?.ffn_mult) return roundedUp((2 * block.ffn_mult * figures.hiddenSize) / 3, USUAL_MULTIPLE);
  if (figures.denseWidth !== undefined) return figures.denseWidth;
  // Hybrids of Granite keep the width of a model without experts where others have it with experts.
  const alone = figures.experts === undefined ? positive(first(figures.sharedWidth)) : undefined;
  if (alone !== undefined) return alone;
  const width = Array.isArray(figures.width) ? figures.width[index] : figures.width;
  if (width === undefined) return figures.hiddenSize * 4;
  if (figures.cutWidth ?? family.cutWidth) return roundedUp((2 * width) / 3, figures.widthMultiple ?? USUAL_MULTIPLE);
  const doubled = figures.doubleWidth && index >= layers.length - (figures.sharedCacheLayers ?? 0);
  return doubled ? 2 * width : width;
}

function dense(source: Source): FeedForward[] {
  const counts = new Map<number, number>();
  source.layers.forEach(({ feedForwards }, index) => {
    if (!feedForwards.includes('dense')) return;
    const width = denseWidth(source, index);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(
      ([width, layers]) =>
        stated({ kind: 'dense' as const, layers, width, withoutGate: source.family.withoutGate }) as FeedForward,
    );
}

function experts({ reader, family, layers: all }: Source): FeedForward[] {
  const { figures } = reader;
  const layers = all.filter(({ feedForwards }) => feedForwards.includes('experts')).length;
  if (layers === 0) return [];
  const width = first(figures.expertWidth) ?? first(figures.width) ?? reader.number('hiddenSize');
  const shared = positive(first(figures.sharedExperts)) ?? (family.sharedExpert ? 1 : 0);
  return [
    stated({
      kind: 'experts' as const,
      layers,
      experts: reader.number('experts'),
      expertsPerToken: positive(first(figures.expertsPerToken)) ?? reader.number('experts'),
      width,
      sharedWidth: positive(first(figures.sharedWidth)) ?? shared * width,
      latentWidth: figures.latentWidth,
      withoutGate: family.withoutGate,
      routerBias: family.routerBias ?? figures.routingBias ?? figures.topkMethod === 'noaux_tc',
      sharedGate: family.sharedGate,
      bias: family.expertBias,
    }) as FeedForward,
  ];
}

/** The layers' feed-forwards, grouped by kind and width. */
export const feedForwardsOf = (source: Source): FeedForward[] => [...dense(source), ...experts(source)];
