import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { catalog } from '../../../src/data';
import { decodeLink, recommend } from '../../../src/decide';
import { jsonText } from '../../../src/decide/share';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// It starts a compiler, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

it('is, to the byte, what the command line prints for the answers that were saved beside it', () => {
  const query =
    'accelerators=~nvidia~24gib~cc8.6*2&workload=rag&os=linux&needs=vision,docker&model=Qwen/Qwen3-8B&concurrentUsers=15';
  const { answers } = decodeLink({ query, catalog }).state;
  const { stdout, status } = spawnSync('npx', ['tsx', 'src/cli/recommend.ts', '-', '--format', 'json'], {
    cwd: root,
    input: jsonText(answers),
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(jsonText(recommend({ answers, catalog })) === stdout).toBe(true);
});
