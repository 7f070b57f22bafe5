import type { Catalog } from '../schema/catalog';
import type { Change, Nearest } from './result';
import { reachableGiB, weightsNeeded } from './rules/memory';
import type { Situation } from './situation';
import { sizingOf } from './sizing';

/** By how much the memory that any provider reaches falls short of what the model takes; null where memory is not the trouble. */
function shortfallGiB({ situation, catalog }: { situation: Situation; catalog: Catalog }): number | null {
  const needed = weightsNeeded(situation);
  if (needed === null) return null;
  const gaps = catalog.providers.map((provider) => {
    const sizing = sizingOf({ provider, situation, catalog });
    if (sizing) return sizing.estimate.shortByGiB ?? 0;
    const reach = reachableGiB({ provider, situation });
    return reach === null || reach.totalGiB === null ? 0 : needed.neededGiB - reach.totalGiB;
  });
  const smallest = Math.min(...gaps);
  return smallest > 0 ? smallest : null;
}

/** Answers people change most easily come first when nothing fits. */
const EASE = ['quantization', 'needs', 'checkpoint', 'ramGiB', 'model', 'os', 'nodes', 'accelerators'] as const;

const easeOf = (change: Change) => {
  const place = (EASE as readonly string[]).indexOf(change.field);
  return place < 0 ? EASE.length : place;
};

/** Of several models that fit, the largest is the nearest. */
const sizeOf = ({ field, to }: Change) =>
  field === 'model' && typeof to === 'object' && to !== null && 'paramsB' in to ? Number(to.paramsB) : 0;

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
  const [easiest] = helping;
  if (!easiest) return null;
  const winner = catalog.providers.find((provider) => provider.id === easiest.recommended);
  const shortByGiB = shortfallGiB({ situation, catalog });
  const short = shortByGiB === null ? '' : `It is ${shortByGiB.toFixed(1)} GiB short of fitting. `;
  return {
    text: `${short}Nearest change: ${easiest.text} → ${winner?.name ?? ''}.`,
    ...(shortByGiB === null ? {} : { shortByGiB: Math.round(shortByGiB * 10) / 10 }),
    change: { field: easiest.field, to: easiest.to },
  };
}
