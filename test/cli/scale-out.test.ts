import { expect, it } from 'vitest';
import { recommendationText } from '../../src/cli/recommendation-text';
import { catalog } from '../../src/data';
import { recommend } from '../../src/decide';
import type { Answers } from '../../src/schema/answers';

const textFor = (answers: Answers) => recommendationText(recommend({ answers, catalog }));
const h100s: Answers = { os: 'linux', accelerators: [{ device: 'h100-sxm', count: 8 }], concurrentUsers: 100 };

it('names a layer with its first commands and the alternatives, beyond one machine', () => {
  const text = textFor({ ...h100s, nodes: 2, needs: ['kubernetes'], workload: 'api' });
  expect(text).toContain('\nBeyond one machine\n');
  expect(text).toMatch(/# install.*\n {2}\S+/);
  expect(text).toMatch(/\n {2}(Or|Near-tie), /);
});

it('says nothing of layers on one machine', () => {
  expect(textFor(h100s)).not.toContain('Beyond one machine');
});
