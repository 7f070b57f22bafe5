import type { Catalog } from '../schema/catalog';
import type { Dispute } from '../schema/dispute';
import { GOOD_WITHIN, type Judgement } from './rank';
import type { DisputeTold } from './result';
import type { Situation } from './situation';

const among = <Value>(wanted: readonly Value[] | undefined, given: Value | null | undefined) =>
  wanted === undefined || (given !== null && given !== undefined && wanted.includes(given));

function applies({ when }: Dispute, { machine, users, workload, answers }: Situation): boolean {
  if (users < (when.fromUsers ?? 1) || users > (when.toUsers ?? Infinity)) return false;
  if (!among(when.workloads, workload) || !among(when.priorities, answers.priority)) return false;
  if (!among(when.systems, machine.os)) return false;
  return when.vendors === undefined || (machine.gpus ?? []).some(({ vendor }) => when.vendors?.includes(vendor));
}

/** Whether a dispute stands between two: both are concerned, and no side speaks for both. */
function parts({ between, sides }: Dispute, { first, rival }: { first: Judgement; rival: Judgement }): boolean {
  const ids = [first.provider.id, rival.provider.id];
  const together = sides.some(({ favours }) => favours && ids.every((id) => favours.includes(id)));
  const spoken = sides.some(({ favours }) => favours);
  const concerned = spoken ? sides.flatMap(({ favours }) => favours ?? []) : between;
  return !together && ids.every((id) => concerned.includes(id));
}

/**
 * Questions on which sources disagree and that stand between the first and a close rival.
 *
 * @param request.judgements best first, as `rankSituation` gives them
 * @example disputesFor({ judgements, situation, catalog })[0]?.sides.length // at least 2
 */
export function disputesFor(request: {
  judgements: readonly Judgement[];
  situation: Situation;
  catalog: Catalog;
}): DisputeTold[] {
  const { judgements, situation, catalog } = request;
  const [first] = judgements;
  if (!first || first.ruledOut) return [];
  const close = judgements.filter(({ ruledOut, points }) => !ruledOut && first.points - points <= GOOD_WITHIN);
  return catalog.disputes
    .filter(
      (dispute) =>
        dispute.between.includes(first.provider.id) &&
        close.some((rival) => rival !== first && parts(dispute, { first, rival })) &&
        applies(dispute, situation),
    )
    .map(({ id, text, sides, checkedOn }) => ({
      id,
      text,
      sides: sides.map((side) => ({
        text: side.text,
        sources: side.sources.map(({ title, url }) => ({ title, url, checkedOn })),
      })),
    }));
}
