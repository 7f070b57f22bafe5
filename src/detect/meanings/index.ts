import type { Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import type { PoolRun, Report, SplitRun } from '../report';
import type { Meaning } from '../understanding';
import { meaningsOfPool } from './pool';
import { meaningsOfSplit } from './split';

/** A GPU this full has little left for a model. */
const BUSY_SHARE = 0.25;

/** What programs hold of the GPUs while the tool ran. */
function busy({ usedGiB, totalGiB }: { usedGiB: number; totalGiB: number }): Meaning[] {
  if (totalGiB === 0 || usedGiB / totalGiB < BUSY_SHARE) return [];
  return [
    {
      text: `Programs hold ${usedGiB.toFixed(1)} of ${totalGiB.toFixed(1)} GiB of GPU memory now.`,
      advice: 'The recommendation counts on all of it: stop them first, or expect less room.',
    },
  ];
}

/** A log that was pasted twice says the same twice, and nobody reads more. */
const MOST_RUNS = 8;

function distinct(runs: readonly (SplitRun | PoolRun)[]): (SplitRun | PoolRun)[] {
  const seen = new Map(runs.map((run) => [JSON.stringify({ ...run, line: 0 }), run]));
  return [...seen.values()].slice(0, MOST_RUNS);
}

/** What all the runs in a text mean, with the machine that the rest of it describes. */
export function meaningsOf(request: {
  reports: readonly Report[];
  answers: Answers;
  catalog: Catalog;
  usedGiB: number;
  totalGiB: number;
}): Meaning[] {
  const { reports, answers, catalog } = request;
  const runs = distinct(reports.flatMap((report) => report.runs ?? []));
  const meanings = runs.flatMap((run) =>
    run.kind === 'pool' ? meaningsOfPool(run) : meaningsOfSplit({ run, answers, catalog }),
  );
  // A model that runs explains the memory; without one the memory needs a word.
  return runs.length > 0 ? meanings : busy(request);
}
