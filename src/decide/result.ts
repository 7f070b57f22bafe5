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

/** A program that calls the server. */
export interface ResultClient {
  language: 'python';
  title: string;
  text: string;
  sources: Citation[];
}

/** A file to download or copy, filled in. */
export interface ResultFile {
  name: string;
  language: 'modelfile' | 'yaml' | 'json' | 'toml' | 'ini' | 'text';
  /** What it does and where it goes. */
  meaning: string;
  text: string;
  /** Commands that use it, one a line. */
  use?: string;
  /** The same with Open WebUI beside the engine. */
  withOpenWebUi?: string;
  openWebUiSources?: Citation[];
  sources: Citation[];
}

/** A flag or variable that stands in the commands. */
export interface ResultFlag {
  flag: string;
  value?: string;
  meaning: string;
  /** Why it is set here; missing where the engine's documents always write it. */
  reason?: string;
  /** Release from which it exists. */
  since?: string;
  sources: Citation[];
}

/** How a provider is started here. All empty where it is ruled out. */
export interface ResultLaunch {
  commands: ResultCommand[];
  clients: ResultClient[];
  files: ResultFile[];
  flags: ResultFlag[];
}

/** The weights a provider would run here. */
export interface Weights {
  /** Scheme id, as in the answers. */
  quantization: string;
  /** Where they are found; null where the catalog knows no such repository. */
  repository: string | null;
  /** Why these, in a sentence. */
  text: string;
}

/** What the model says of one provider. */
export interface RankedProvider extends ResultLaunch {
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
  /** The form of the model to take; null where model or machine is not known. */
  weights: Weights | null;
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
  /** Changes of other answers that would help too, the easier ones first. */
  also: Change[];
}

/** An open question, with how much its answer could change. */
export interface HelpfulQuestion {
  field: AnswerField;
  /** How many of its possible answers lead to another recommendation. */
  flips: number;
  outOf: number;
}

/** How sure the guide is of the first, and why. */
export interface Confidence {
  level: 'high' | 'medium' | 'low';
  text: string;
}

/** A question on which credible sources disagree, with both sides. */
export interface DisputeTold {
  id: string;
  text: string;
  sides: { text: string; sources: Citation[] }[];
}

/** A command of a layer, filled in for the answers. */
export interface LayerStep {
  purpose: 'install' | 'deploy' | 'test';
  command: string;
  notes?: string;
  sources: Citation[];
}

/** A file to save, filled in for the answers, with the command that uses it. */
export interface LayerFile {
  name: string;
  language: 'yaml';
  about: string;
  text: string;
  use: string;
  notes?: string;
  sources: Citation[];
}

/** A distributed layer on top of the engine, where one machine is not enough. */
export interface ScaleOutLayer {
  layer: string;
  name: string;
  /** Why, in two or three sentences. */
  text: string;
  /** The provider it would run: the recommended one, or the best that any layer runs. */
  engine: string;
  /** So close to the first that taste decides. */
  near: boolean;
  reasons: { factor: string; points: number; text: string; sources: Citation[] }[];
  sources: Citation[];
  commands: LayerStep[];
  files: LayerFile[];
}

/** The answer of the decision model; the command line prints it as it is. */
export interface Recommendation {
  schemaVersion: 1;
  catalogDate: string;
  recommended: string | null;
  /** Near-ties with the first, best first. */
  alternatives: string[];
  /** Null where nothing fits. */
  confidence: Confidence | null;
  /** Where sources disagree about what decides here. */
  disputes: DisputeTold[];
  ranking: RankedProvider[];
  /** Layers beside the engine, best first; empty where one machine is enough. */
  scaleOut: ScaleOutLayer[];
  wouldChange: Change[];
  assumptions: Assumption[];
  nearest: Nearest | null;
  /** The open question whose answer matters most; null where none could change the recommendation. */
  mostHelpful: HelpfulQuestion | null;
}
