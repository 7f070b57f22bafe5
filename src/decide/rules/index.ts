import { base } from './base';
import { breadth } from './breadth';
import { concurrency } from './concurrency';
import { effort } from './effort';
import { checkpoint, quantization } from './files';
import { hardware } from './hardware';
import { memory } from './memory';
import { needs } from './needs';
import { availability, modelsAtOnce, priority, promptReuse } from './preferences';
import type { Rule } from './rule';
import { severalGpus } from './several-gpus';
import { severalMachines } from './several-machines';
import { speed } from './speed';
import { system } from './system';
import { workload } from './workload';

/** Every consideration, in the order in which reasons are listed before they are sorted by weight. */
export const rules: readonly Rule[] = [
  base,
  breadth,
  system,
  hardware,
  memory,
  speed,
  concurrency,
  workload,
  effort,
  availability,
  priority,
  needs,
  promptReuse,
  checkpoint,
  quantization,
  severalGpus,
  severalMachines,
  modelsAtOnce,
];

/** Those that read facts alone, and those that need an estimate. */
export const [readingFacts, estimating] = [rules.filter(({ most }) => !most), rules.filter(({ most }) => most)];

export type { Finding, Rule, Subject, WayRound } from './rule';
