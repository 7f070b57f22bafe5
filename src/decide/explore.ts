import { answerFields, type AnswerField, type Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { needs as needTerms, type Need } from '../schema/vocabulary';
import { candidates, RUNGS } from './candidates';
import { describeAnswer } from './describe';
import { makesSense } from './question';
import { questions } from './questions';
import { recommendedFor } from './rank';
import type { Change, HelpfulQuestion } from './result';

interface Exploration {
  answers: Answers;
  catalog: Catalog;
  current: string | null;
}

const outcome = ({ catalog, answers }: Exploration, change: Partial<Answers>) =>
  recommendedFor({ answers: { ...answers, ...change }, catalog });

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function changeWords(
  field: AnswerField,
  { to, from, catalog }: { to: unknown; from: unknown; catalog: Catalog },
): string {
  if (field === 'needs') {
    const before = new Set((from as Need[] | undefined) ?? []);
    const after = new Set(to as Need[]);
    const added = [...after].find((need) => !before.has(need));
    const removed = [...before].find((need) => !after.has(need));
    return added ? `Needed too: ${needTerms[added].label}` : `Not needed: ${removed ? needTerms[removed].label : ''}`;
  }
  if (typeof to === 'number') {
    const unit = describeAnswer({ field, answers: { [field]: to }, catalog }) ?? '';
    if (field === 'ramGiB')
      return `${to} GiB of system memory or ${typeof from === 'number' && to < from ? 'less' : 'more'}`;
    if (to === 1) return unit;
    return `${unit} or ${typeof from === 'number' && to < from ? 'fewer' : 'more'}`;
  }
  const short = field === 'os' ? 'System' : (questions.find((question) => question.id === field)?.short ?? field);
  const told = describeAnswer({ field: field === 'os' ? 'accelerators' : field, answers: { [field]: to }, catalog });
  return `${short}: ${told ?? String(to)}`;
}

/** The whole number closest to `inside` that already leads elsewhere, between one that does not and one that does. */
function threshold(
  exploration: Exploration,
  search: { field: AnswerField; inside: number; outside: number; to: string | null },
): number {
  const { field, to } = search;
  let { inside, outside } = search;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (outcome(exploration, { [field]: middle }) === to) outside = middle;
    else inside = middle;
  }
  return outside;
}

interface Scan {
  changes: Change[];
  tried: number;
  flips: number;
}

function scanNumber(
  exploration: Exploration,
  { field, start, rungs }: { field: AnswerField; start: number; rungs: readonly number[] },
): Scan {
  const { answers, catalog, current } = exploration;
  const scan: Scan = { changes: [], tried: 0, flips: 0 };
  const walk = (path: readonly number[]) => {
    let inside = start;
    let last = current;
    for (const rung of path) {
      const reached = outcome(exploration, { [field]: rung });
      scan.tried += 1;
      if (reached !== current) scan.flips += 1;
      if (reached !== last && reached !== current) {
        const to = field === 'ramGiB' ? rung : threshold(exploration, { field, inside, outside: rung, to: reached });
        const from = answers[field] ?? null;
        scan.changes.push({
          field,
          from,
          to,
          recommended: reached,
          text: changeWords(field, { to, from: from ?? start, catalog }),
        });
      }
      last = reached;
      inside = rung;
    }
  };
  walk(rungs.filter((rung) => rung > start));
  walk(rungs.filter((rung) => rung < start).reverse());
  return scan;
}

function scanChoices(exploration: Exploration, field: AnswerField): Scan {
  const { answers, catalog, current } = exploration;
  const scan: Scan = { changes: [], tried: 0, flips: 0 };
  const from = answers[field] ?? null;
  for (const to of candidates(field, answers)) {
    if (same(to, from)) continue;
    scan.tried += 1;
    const reached = outcome(exploration, { [field]: to });
    if (reached === current) continue;
    scan.flips += 1;
    scan.changes.push({
      field,
      from,
      to,
      recommended: reached,
      text: changeWords(field, { to, from: from ?? undefined, catalog }),
    });
  }
  return scan;
}

function scanField(
  exploration: Exploration & { start: Partial<Record<AnswerField, number>> },
  field: AnswerField,
): Scan {
  const rungs = RUNGS[field];
  if (!rungs) return scanChoices(exploration, field);
  const given = exploration.answers[field];
  const start = typeof given === 'number' ? given : (exploration.start[field] ?? rungs[0] ?? 1);
  return scanNumber(exploration, { field, start, rungs });
}

/** Changes people can picture first: how many ask, what they need, the machine; the rest in the order of the answers. */
const CLOSEST: readonly AnswerField[] = [
  'concurrentUsers',
  'priority',
  'availability',
  'needs',
  'promptReuse',
  'experience',
  'setupTime',
  'ramGiB',
  'accelerators',
];

const distance = (field: AnswerField) => {
  const place = CLOSEST.indexOf(field);
  return place < 0 ? CLOSEST.length + answerFields.indexOf(field) : place;
};

/** Changes that lead to something first; then answers that were given before open ones, and the closest first. */
const byNearness = (answers: Answers) => (a: Change, b: Change) =>
  Number(a.recommended === null) - Number(b.recommended === null) ||
  Number(answers[a.field] === undefined) - Number(answers[b.field] === undefined) ||
  distance(a.field) - distance(b.field);

/** From this share of its answers on a question is worth asking before later ones that could flip more. */
const WORTH_ASKING = 0.2;

/** The first question in the order of asking whose answers often lead elsewhere; else the one that does so most often. */
function mostHelpfulOf(open: ReadonlyMap<AnswerField, Scan>): HelpfulQuestion | null {
  const share = ({ flips, tried }: Scan) => flips / tried;
  const candidates = questions.flatMap(({ id }) => {
    const scan = open.get(id);
    return scan && scan.flips > 0 ? [{ id, scan }] : [];
  });
  const chosen =
    candidates.find(({ scan }) => share(scan) >= WORTH_ASKING) ??
    candidates.sort((a, b) => share(b.scan) - share(a.scan))[0];
  return chosen ? { field: chosen.id, flips: chosen.scan.flips, outOf: chosen.scan.tried } : null;
}

function isAskable(field: AnswerField, answers: Answers): boolean {
  const question = questions.find(({ id }) => id === field);
  return question !== undefined && answers[field] === undefined && makesSense(question, answers);
}

/**
 * Tries every single-answer change and reports those that lead elsewhere, and the open question that matters most.
 *
 * @param request.assumedUsers what the ranking assumed where the number of users is not known
 */
export function explore(request: Exploration & { assumedUsers: number }): {
  wouldChange: Change[];
  mostHelpful: HelpfulQuestion | null;
} {
  const exploration = { ...request, start: { concurrentUsers: request.assumedUsers } };
  const wouldChange: Change[] = [];
  const open = new Map<AnswerField, Scan>();
  for (const field of answerFields) {
    if (field === 'cpu') continue;
    const scan = scanField(exploration, field);
    wouldChange.push(...scan.changes);
    if (isAskable(field, request.answers)) open.set(field, scan);
  }
  return { wouldChange: wouldChange.sort(byNearness(request.answers)), mostHelpful: mostHelpfulOf(open) };
}
