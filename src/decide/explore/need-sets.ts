import { needs as needTerms, type Need } from '../../schema/vocabulary';
import { rankSituation, type Judgement } from '../rank';
import { situationOf } from '../situation';
import type { Asked } from './dimension';

interface Standing {
  points: number;
  ruledOut: boolean;
}

const standings = (judgements: readonly Judgement[]): Map<string, Standing> =>
  new Map(judgements.map(({ provider, points, ruledOut }) => [provider.id, { points, ruledOut }]));

/**
 * Sets of needs that could unseat the first: each need alone, and for every rival all needs together that bring it
 * closer and do not rule it out. Needs are judged one by one, so if that set does not lift a rival, none does.
 */
export function* needSets({ situation, catalog }: Asked): Generator<Need[]> {
  const rank = (needs: readonly Need[]) =>
    standings(
      rankSituation({
        situation: situationOf({ answers: { ...situation.answers, needs: [...needs] }, catalog }),
        catalog,
      }),
    );
  const all = Object.keys(needTerms) as Need[];
  const before = rank([]);
  const [first] = before.keys();
  const alone = new Map(all.map((need) => [need, rank([need])]));
  yield [];
  for (const need of all) yield [need];
  for (const [rival, { points, ruledOut }] of before) {
    if (rival === first || ruledOut) continue;
    const helping = all.filter((need) => {
      const mine = alone.get(need)?.get(rival);
      const theirs = first === undefined ? undefined : alone.get(need)?.get(first);
      if (!mine || mine.ruledOut) return false;
      const lead = (theirs?.points ?? 0) - (before.get(first ?? '')?.points ?? 0);
      return theirs?.ruledOut === true || mine.points - points > lead;
    });
    yield helping;
  }
}
