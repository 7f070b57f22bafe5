import { describe, expect, it } from 'vitest';
import { fitLine, fitView } from '../../../src/decide/share/fit';
import { catalog } from '../../../src/data';
import { recommend, type RankedProvider } from '../../../src/decide';
import type { Answers } from '../../../src/schema/answers';

const answers: Answers = {
  os: 'linux',
  accelerators: [{ device: 'geforce-rtx-3060-12-gb', count: 1 }],
  ramGiB: 64,
  model: 'Qwen/Qwen3-14B',
  contextTokens: 8192,
  concurrentUsers: 4,
};

function ranked(provider: string, given: Answers = answers): RankedProvider {
  return recommend({ answers: given, catalog }).ranking.find((one) => one.provider === provider)!;
}

describe('what the result says of memory and speed', () => {
  it('counts room in requests of one user’s context where the engine allocates one for all', () => {
    const provider = ranked('llama-cpp');
    const view = fitView(provider, catalog)!;
    expect(view).toMatchObject({ model: 'Qwen3 14B', requests: 4, context: '8k' });
    // Room for x times the whole context of 32768 tokens is room for 4x requests of 8192.
    expect(view.roomFor!.expected).toBe(Math.floor(4 * provider.estimate!.maxConcurrentRequests!.expected));
    expect(view.link).toContain('contextTokens=8192');
    expect(view.link).toContain('concurrentRequests=4');
  });

  it('shows no bar for system memory in which nothing lies, and none for memory that is the GPU’s own', () => {
    const mac: Answers = { ...answers, os: 'macos', accelerators: [{ device: 'apple-m4-max-40-core-gpu', count: 1 }] };
    expect(fitView(ranked('llama-cpp', { ...mac, concurrentUsers: 1 }), catalog)!.ramGiB).toBe(null);
    expect(fitView(ranked('ollama', { ...answers, model: 'Qwen/Qwen3-32B' }), catalog)!.ramGiB).toBe(64);
  });

  it('says nothing where the model is not known', () => {
    const { model, ...others } = answers;
    expect(model).toBeDefined();
    const unknown = ranked('ollama', others);
    expect(fitView(unknown, catalog)).toBe(null);
    expect(fitLine(unknown)).toBe(null);
  });

  it('tells another provider in a line, for all requests together', () => {
    expect(
      fitLine(ranked('llama-cpp', { ...answers, accelerators: [{ device: 'geforce-rtx-3090', count: 1 }] })),
    ).toMatch(/^GGUF Q4_K_M: fits; about \d+ tokens\/s \(\d+–\d+\) for 4 requests together$/);
  });

  it('leaves the shortfall to what rules a provider out', () => {
    const estimate = { ...ranked('ollama').estimate!, fits: 'does-not-fit', shortByGiB: 3.2 } as const;
    const short = { ...ranked('ollama'), estimate };
    expect(fitLine(short)).toMatch(/: does not fit, 3\.2 GiB short$/);
    expect(fitLine({ ...short, blockers: [{ factor: 'memory', text: '3.2 GiB short', sources: [] }] })).toBe(null);
  });
});
