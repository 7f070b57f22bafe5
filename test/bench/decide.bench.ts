import { bench, describe } from 'vitest';
import { catalog } from '../../src/data';
import { recommend, recommendedFor } from '../../src/decide';
import { explore } from '../../src/decide/explore';
import { decisionMap, mapCell } from '../../src/decide/map';
import { rankSituation } from '../../src/decide/rank';
import { situationOf } from '../../src/decide/situation';
import type { Answers } from '../../src/schema/answers';

const answers: Answers = {
  os: 'linux',
  accelerators: [{ device: 'geforce-rtx-3090', count: 1 }],
  workload: 'rag',
  concurrentUsers: 15,
  experience: 'developer',
  needs: ['structured-output'],
};

describe('the decision on the full catalog', () => {
  bench('ranking (target: median under 0.5 ms)', () => {
    recommendedFor({ answers, catalog });
  });
  bench('the whole result with every single-answer change (target: median under 100 ms)', () => {
    recommend({ answers, catalog });
  });
  bench('what would change it, and the next question (target: median under 100 ms)', () => {
    explore({ situation: situationOf({ answers, catalog }), catalog, current: recommendedFor({ answers, catalog }) });
  });
  let context = 8192;
  const asked = (): Answers => ({ ...answers, model: 'Qwen/Qwen3-14B', ramGiB: 64, contextTokens: (context += 1) });
  bench('ranking with a model, every estimate new (target: median under 3 ms)', () => {
    rankSituation({ situation: situationOf({ answers: asked(), catalog }), catalog });
  });
  bench('what would change it with a model, every estimate new (target: median under 100 ms)', () => {
    const now = asked();
    explore({
      situation: situationOf({ answers: now, catalog }),
      catalog,
      current: recommendedFor({ answers: now, catalog }),
    });
  });
  bench('the whole map (target: under 500 ms)', () => {
    const map = decisionMap({ answers, catalog, across: 'gpuMemoryGiB', up: 'concurrentUsers' });
    for (const place of map.order) mapCell({ map, place, catalog });
  });
  let requests = 1;
  bench('the whole map with a model, nothing remembered (target: under 500 ms)', () => {
    // Another context each time, so that no estimate is known from the time before.
    const asked: Answers = { ...answers, model: 'Qwen/Qwen3-14B', contextTokens: 8192 + (requests += 1) };
    const map = decisionMap({ answers: asked, catalog, across: 'gpuMemoryGiB', up: 'concurrentUsers' });
    for (const place of map.order) mapCell({ map, place, catalog });
  });
});
