import type { AnswerField } from '../schema/answers';
import type { EstimateRequest } from '../estimate/request';
import type { Estimate } from '../estimate/result';
import type { OperatingSystem } from '../schema/vocabulary';

/** Where a statement comes from, as a result carries it. */
export interface Citation {
  title: string;
  url: string;
  /** Day on which somebody compared the fact with the source. */
  checkedOn?: string;
}

/** A share of the score, with what earned it. Points of all reasons add up to the score before clamping to 0..100. */
export interface Reason {
  factor: string;
  points: number;
  text: string;
  sources: Citation[];
}

/** Why a provider cannot be used, and the way round where one exists. */
export interface Blocker {
  factor: string;
  text: string;
  wayRound?: string;
  sources: Citation[];
}

export interface Warning {
  text: string;
  sources: Citation[];
}

export type Verdict = 'recommended' | 'good' | 'possible' | 'ruled-out';

export interface ResultCommand {
  purpose: 'install' | 'serve' | 'test';
  os: OperatingSystem;
  command: string;
  notes?: string;
  sources: Citation[];
}

/** What the model says of one provider. */
export interface RankedProvider {
  provider: string;
  name: string;
  verdict: Verdict;
  /** 0..100; null where ruled out. */
  score: number | null;
  reasons: Reason[];
  /** Non-empty exactly where ruled out. */
  blockers: Blocker[];
  warnings: Warning[];
  /** Memory and speed; null where model or hardware is not known. */
  estimate: Estimate | null;
  /** What was asked for it; given to `estimate`, it leads to the same figures. */
  estimateRequest: EstimateRequest | null;
  /** Empty where ruled out. */
  commands: ResultCommand[];
}

/** A single changed answer that leads to another recommendation. */
export interface Change {
  field: AnswerField;
  from: unknown;
  to: unknown;
  recommended: string | null;
  /** The change in words, such as "5 or more at once". */
  text: string;
}

export interface Assumption {
  field: AnswerField;
  assumed: unknown;
  text: string;
}

/** The nearest change after which something fits, where nothing does. */
export interface Nearest {
  text: string;
  shortByGiB?: number;
  change: { field: AnswerField; to: unknown };
}

/** An open question, with how much its answer could change. */
export interface HelpfulQuestion {
  field: AnswerField;
  /** How many of its possible answers lead to another recommendation. */
  flips: number;
  outOf: number;
}

/** The answer of the decision model; the command line prints it as it is. */
export interface Recommendation {
  schemaVersion: 1;
  catalogDate: string;
  recommended: string | null;
  /** Near-ties with the first, best first. */
  alternatives: string[];
  ranking: RankedProvider[];
  wouldChange: Change[];
  assumptions: Assumption[];
  nearest: Nearest | null;
  /** The open question whose answer matters most; null where none could change the recommendation. */
  mostHelpful: HelpfulQuestion | null;
}
