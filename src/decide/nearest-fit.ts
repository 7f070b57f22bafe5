import type { Catalog } from '../schema/catalog';
import { quantizations, type QuantizationId } from '../schema/vocabulary';
import { recommendedFor } from './rank';
import type { Change, Nearest } from './result';
import { reachableGiB, weightsNeeded } from './rules/memory';
import type { Situation } from './situation';
import { sizingOf } from './sizing';

/** By how much the memory that any provider reaches falls short of what the model takes; null where memory is not the trouble. */
function shortfallGiB({ situation, catalog }: { situation: Situation; catalog: Catalog }): number | null {
  if (situation.model === null) return null;
  const gaps = catalog.providers.map((provider) => {
    const sizing = sizingOf({ provider, situation, catalog });
    if (sizing) return sizing.estimate.shortByGiB ?? 0;
    const reach = reachableGiB({ provider, situation });
    const needed = weightsNeeded({ provider, situation, catalog });
    return reach === null || reach.totalGiB === null || needed === null ? 0 : needed.neededGiB - reach.totalGiB;
  });
  const smallest = Math.min(...gaps);
  return smallest > 0 ? smallest : null;
}

/** Answers people change most easily come first when nothing fits. */
const EASE = ['quantization', 'needs', 'checkpoint', 'ramGiB', 'model', 'os', 'accelerators', 'nodes'] as const;

/** So many other ways are told beside the easiest. */
const MOST_OTHERS = 2;

/** Below this a file with fewer bits is no better than a smaller model. */
const DECENT_BITS = 3.5;

const isDecent = (id: unknown) =>
  typeof id === 'string' &&
  id in quantizations &&
  quantizations[id as QuantizationId].leastBitsPerWeight >= DECENT_BITS;

const easeOf = (change: Change) => {
  if (change.field === 'quantization' && !isDecent(change.to)) return EASE.length;
  const place = (EASE as readonly string[]).indexOf(change.field);
  return place < 0 ? EASE.length : place;
};

/** Of several models that fit, the largest is the nearest. */
const sizeOf = ({ field, to }: Change) =>
  field === 'model' && typeof to === 'object' && to !== null && 'paramsB' in to ? Number(to.paramsB) : 0;

/** Sizes in which memory is sold. */
const SOLD_GIB = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048];

/** System memory to the next size that one can buy, where that serves as well. */
function asSold(change: Change, { situation, catalog }: { situation: Situation; catalog: Catalog }): Change {
  const { field, to } = change;
  const sold = SOLD_GIB.find((size) => typeof to === 'number' && size >= to);
  if (field !== 'ramGiB' || sold === undefined || sold === to) return change;
  const recommended = recommendedFor({ answers: { ...situation.answers, ramGiB: sold }, catalog });
  if (recommended === null) return change;
  return { ...change, to: sold, recommended, text: change.text.replace(String(to), String(sold)) };
}

/** Where everything is ruled out: the easiest single change after which something fits, and the missing memory. */
export function nearestFit(request: {
  situation: Situation;
  catalog: Catalog;
  wouldChange: readonly Change[];
}): Nearest | null {
  const { situation, catalog, wouldChange } = request;
  const helping = wouldChange
    .filter((change) => change.recommended !== null)
    .sort((a, b) => easeOf(a) - easeOf(b) || sizeOf(b) - sizeOf(a));
  const [found] = helping;
  if (!found) return null;
  const easiest = asSold(found, { situation, catalog });
  const winner = catalog.providers.find((provider) => provider.id === easiest.recommended);
  const onePerField = helping.filter(({ field }, at) => helping.findIndex((other) => other.field === field) === at);
  const shortByGiB = shortfallGiB({ situation, catalog });
  const short = shortByGiB === null ? '' : `It is ${shortByGiB.toFixed(1)} GiB short of fitting. `;
  return {
    text: `${short}${easiest.text}, ${winner?.name ?? 'something'} would do.`,
    ...(shortByGiB === null ? {} : { shortByGiB: Math.round(shortByGiB * 10) / 10 }),
    change: { field: easiest.field, to: easiest.to },
    also: onePerField.slice(1, 1 + MOST_OTHERS),
  };
}
