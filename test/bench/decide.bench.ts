import { bench, describe } from 'vitest';
import { catalog } from '../../src/data';
import { recommend, recommendedFor } from '../../src/decide';
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
  bench('the whole result with every single-answer change (target: median under 20 ms)', () => {
    recommend({ answers, catalog });
  });
});
