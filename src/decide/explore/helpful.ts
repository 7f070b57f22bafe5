import type { AnswerField } from '../../schema/answers';
import type { HelpfulQuestion } from '../result';
import { outcomeOf, type Exploration, type Scan } from './exploration';
import { openQuestions, type OpenQuestion } from './open-fields';
import { everyValue } from './values';

/** A core question counts for more than its share of flips: people can answer it without looking anything up. */
const CORE = 2.5;

/** A question that few people have an answer to counts for less. */
const SELDOM = 0.3;

interface Weighed extends HelpfulQuestion {
  weight: number;
}

function weigh({ question, field }: OpenQuestion, { flips, tried }: Pick<Scan, 'flips' | 'tried'>): Weighed[] {
  if (flips === 0) return [];
  return [
    { field, flips, outOf: tried, weight: (question.core ? CORE : question.seldom ? SELDOM : 1) * (flips / tried) },
  ];
}

/** Tries everything that may be answered to a question, not only what is usual. */
function tryAll(exploration: Exploration, open: OpenQuestion): Weighed[] {
  const { answers } = exploration.situation;
  const scan = { tried: 0, flips: 0 };
  for (const change of everyValue({ asked: exploration, fields: open.fields })) {
    scan.tried += 1;
    if (outcomeOf(exploration, { ...answers, ...change }) !== exploration.current) scan.flips += 1;
    // One flip settles that it is worth asking; how often it flips is known well enough after a few dozen.
    if (scan.flips > 0 && scan.tried >= 40) break;
  }
  return weigh(open, scan);
}

/**
 * The open question whose answers could still change the recommendation most: the share of its answers that lead
 * elsewhere, core questions first. Null where no single answer to any of them does: then everything was tried that the
 * forms offer.
 *
 * @param request.scans what the search for changes found already
 * @param request.except questions to leave out, such as those a person could not answer
 */
export function helpfulAmong({
  exploration,
  scans,
  except = [],
}: {
  exploration: Exploration;
  scans: (field: AnswerField) => Scan;
  except?: readonly AnswerField[];
}): HelpfulQuestion | null {
  const open = openQuestions(exploration).filter(({ field }) => !except.includes(field));
  const usual = open.flatMap((question) => {
    const parts = question.fields.map(scans);
    const sum = (key: 'flips' | 'tried') => parts.reduce((total, part) => total + part[key], 0);
    return weigh(question, { flips: sum('flips'), tried: sum('tried') });
  });
  let best = usual.sort((a, b) => b.weight - a.weight)[0];
  for (const question of open) {
    if (best) break;
    [best] = tryAll(exploration, question);
  }
  return best ? { field: best.field, flips: best.flips, outOf: best.outOf } : null;
}
