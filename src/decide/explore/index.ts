import { answerFields, type AnswerField, type Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import { recommendedFor } from '../rank';
import type { Change, HelpfulQuestion } from '../result';
import { situationOf, type Situation } from '../situation';
import { dimensionOf, dimensions } from './dimensions';
import type { Exploration, Scan } from './exploration';
import { helpfulAmong } from './helpful';
import { nearestFirst } from './nearness';
import { scanChoices } from './scan-choices';
import { scanNumber } from './scan-number';

const NOTHING: Scan = { found: [], tried: 0, flips: 0 };

const joined = (...scans: readonly Scan[]): Scan => ({
  found: scans.flatMap(({ found }) => found),
  tried: scans.reduce((sum, { tried }) => sum + tried, 0),
  flips: scans.reduce((sum, { flips }) => sum + flips, 0),
});

/** The person's own cards with other figures: only where there is one kind, whose figures are known and decide alike. */
function scanCards(exploration: Exploration): Scan {
  if (exploration.situation.answers.accelerators?.length !== 1) return NOTHING;
  return joined(
    ...[dimensions.gpuMemoryGiB, dimensions.gpuCount]
      .filter((dimension) => dimension.suits(exploration) && dimension.own(exploration) !== null)
      .filter((dimension) => isFaithful(exploration, dimension))
      .map((dimension) => scanNumber({ exploration, dimension })),
  );
}

/** A named card stands for more than its figures; where these alone lead elsewhere, they say nothing about its memory. */
function isFaithful(exploration: Exploration, dimension: (typeof dimensions)[keyof typeof dimensions]): boolean {
  const own = dimension.own(exploration);
  if (own === null) return false;
  // A hair more than the own value is the same card by its figures.
  const twin = dimension.set(exploration, dimension.id === 'gpuMemoryGiB' ? own + 1e-6 : own);
  return recommendedFor({ answers: twin, catalog: exploration.catalog }) === exploration.current;
}

function scanField(exploration: Exploration, field: AnswerField): Scan {
  if (field === 'cpu') return NOTHING;
  const dimension = dimensionOf(field);
  if (dimension) return dimension.suits(exploration) ? scanNumber({ exploration, dimension }) : NOTHING;
  const choices = scanChoices(exploration, field);
  return field === 'accelerators' ? joined(scanCards(exploration), choices) : choices;
}

/** Scans of single answers, each made once. */
function scanner(exploration: Exploration): (field: AnswerField) => Scan {
  const known = new Map<AnswerField, Scan>();
  return (field) => {
    const scan = known.get(field) ?? scanField(exploration, field);
    known.set(field, scan);
    return scan;
  };
}

/**
 * Tries the single-answer changes and reports those that lead elsewhere, nearest first, and the open question that
 * matters most.
 *
 * @example explore({ situation, catalog, current: 'an-engine' }).wouldChange[0]?.text // 'Above 4 requests at once'
 */
export function explore(exploration: { situation: Situation; catalog: Catalog; current: string | null }): {
  wouldChange: Change[];
  mostHelpful: HelpfulQuestion | null;
} {
  const scans = scanner(exploration);
  const found = answerFields.flatMap((field) => scans(field).found);
  return {
    wouldChange: nearestFirst(found, exploration.situation.answers),
    mostHelpful: helpfulAmong({ exploration, scans }),
  };
}

/**
 * The open question that matters most, leaving some out; null where no single answer to any other changes the
 * recommendation.
 *
 * @param request.except questions to leave out: a person who said "I don't know yet" is not asked again
 * @example mostHelpful({ answers, catalog, except: ['model'] })?.field // 'priority'
 */
export function mostHelpful({
  answers,
  catalog,
  except = [],
}: {
  answers: Answers;
  catalog: Catalog;
  except?: readonly AnswerField[];
}): HelpfulQuestion | null {
  const exploration = {
    situation: situationOf({ answers, catalog }),
    catalog,
    current: recommendedFor({ answers, catalog }),
  };
  return helpfulAmong({ exploration, scans: scanner(exploration), except });
}
