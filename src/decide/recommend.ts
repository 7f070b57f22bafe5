import type { Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { confidenceOf } from './confidence';
import { disputesFor } from './disputes';
import { explore } from './explore';
import { cite } from './facts';
import { exposureWarnings, NOTHING_TO_START, startedLater } from './launch';
import { nearestFit } from './nearest-fit';
import { GOOD_WITHIN, NEAR_TIE, rankSituation, type Judgement } from './rank';
import type { RankedProvider, Reason, Recommendation, Verdict } from './result';
import type { WayRound } from './rules';
import { scaleOutFor } from './scale-out';
import { situationOf, type Situation } from './situation';
import { sizingOf } from './sizing';
import { weightsTold } from './weights-told';

function verdictOf(judgement: Judgement, best: Judgement | undefined): Verdict {
  if (judgement.ruledOut || !best) return 'ruled-out';
  if (judgement === best) return 'recommended';
  return best.points - judgement.points <= GOOD_WITHIN ? 'good' : 'possible';
}

/** More changes than these nobody reads. */
const MOST_CHANGES = 16;

/** A fact that counts twice, for the job and as a must, is told once with the points of both. */
function addReason(reasons: Reason[], reason: Reason): void {
  const told = reasons.find(({ text }) => text === reason.text);
  if (told) told.points = Math.round((told.points + reason.points) * 10) / 10;
  else reasons.push(reason);
}

const wayRoundOf = (words: WayRound | undefined) =>
  words === undefined ? {} : { wayRound: typeof words === 'string' ? words : words() };

function inWords(
  judgement: Judgement,
  { verdict, situation, catalog }: { verdict: Verdict; situation: Situation; catalog: Catalog },
): RankedProvider {
  const { provider, findings, ruledOut, points } = judgement;
  const sizing = sizingOf({ provider, situation, catalog });
  const launch = ruledOut ? () => NOTHING_TO_START : startedLater({ provider, situation, catalog });
  const told: RankedProvider = {
    provider: provider.id,
    name: provider.name,
    verdict,
    score: ruledOut ? null : Math.min(100, Math.max(0, points)),
    reasons: [],
    blockers: [],
    warnings: [],
    estimate: sizing?.estimate ?? null,
    estimateRequest: sizing?.request ?? null,
    weights: sizing && weightsTold(sizing),
    get commands() {
      return launch().commands;
    },
    get clients() {
      return launch().clients;
    },
    get files() {
      return launch().files;
    },
    get flags() {
      return launch().flags;
    },
  };
  for (const { factor, finding } of findings) {
    const sources = cite(provider, finding.facts);
    const text = finding.text();
    if (finding.kind === 'points') addReason(told.reasons, { factor, points: finding.points, text, sources });
    else if (finding.kind === 'warning') told.warnings.push({ text, sources });
    else told.blockers.push({ factor, text, ...wayRoundOf(finding.wayRound), sources });
  }
  if (!ruledOut) told.warnings.push(...exposureWarnings({ provider, situation }));
  told.reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return told;
}

/**
 * The guide's answer: every provider ranked with reasons, what would change the order, and what was assumed.
 * Pure; the same answers in any order give the same result.
 *
 * @param request.answers checked answers (see `readAnswers`); every field may be missing
 * @param request.catalog facts to decide from
 * @example recommend({ answers: { concurrentUsers: 50, os: 'linux' }, catalog }).recommended // an engine that batches continuously
 */
export function recommend({ answers, catalog }: { answers: Answers; catalog: Catalog }): Recommendation {
  const situation = situationOf({ answers, catalog });
  const judgements = rankSituation({ situation, catalog });
  const [first] = judgements;
  const best = first && !first.ruledOut ? first : undefined;
  const recommended = best?.provider.id ?? null;
  const ranking = judgements.map((judgement) =>
    inWords(judgement, { verdict: verdictOf(judgement, best), situation, catalog }),
  );
  const tied = judgements.filter(
    (judgement) => best && judgement !== best && !judgement.ruledOut && best.points - judgement.points <= NEAR_TIE,
  );
  const disputes = disputesFor({ judgements, situation, catalog });
  const { wouldChange, mostHelpful } = explore({ situation, catalog, current: recommended });
  return {
    schemaVersion: 1,
    catalogDate: catalog.asOf,
    recommended,
    alternatives: tied.map((judgement) => judgement.provider.id),
    confidence: confidenceOf({ judgements, disputes }),
    disputes,
    ranking,
    scaleOut: scaleOutFor({
      situation,
      providers: judgements.filter(({ ruledOut }) => !ruledOut).map(({ provider }) => provider),
      catalog,
    }),
    wouldChange: wouldChange.filter(({ recommended: to }) => to !== null).slice(0, MOST_CHANGES),
    assumptions: [...situation.assumptions],
    nearest: best ? null : nearestFit({ situation, catalog, wouldChange }),
    mostHelpful,
  };
}
