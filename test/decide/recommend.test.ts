import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { questions, recommend } from '../../src/decide';
import { candidates } from '../../src/decide/candidates';

const answer = (answers: Parameters<typeof recommend>[0]['answers']) => recommend({ answers, catalog });
const of = (result: ReturnType<typeof recommend>, id: string) =>
  result.ranking.find(({ provider }) => provider === id)!;

describe('nothing known', () => {
  const result = answer({});
  it('gives an answer all the same, and lists what it assumed', () => {
    expect(result.recommended).not.toBeNull();
    expect(result.assumptions.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['workload', 'concurrentUsers', 'os', 'accelerators', 'experience']),
    );
  });
  it('says which question would help most', () => {
    expect(questions.map(({ id }) => id)).toContain(result.mostHelpful?.field);
    expect(result.mostHelpful?.flips).toBeGreaterThan(0);
  });
  it('offers commands for every system', () => {
    expect(new Set(result.ranking[0]?.commands.map(({ os }) => os)).size).toBeGreaterThan(1);
  });
});

describe('reasons', () => {
  it('carry a source with the day it was checked', () => {
    const { reasons } = answer({ os: 'linux', concurrentUsers: 50 }).ranking[0]!;
    for (const { factor, sources } of reasons) {
      expect(sources.length, factor).toBeGreaterThan(0);
      for (const source of sources)
        expect(source).toMatchObject({
          url: expect.stringMatching(/^https:/),
          checkedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        });
    }
  });
});

describe('hard facts', () => {
  it('rule out an engine that needs a newer card, with both figures in the text', () => {
    const result = answer({ os: 'linux', accelerators: [{ device: 'tesla-p40', count: 1 }] });
    expect(of(result, 'vllm').blockers[0]?.text).toMatch(/6\.1.*7\.5/);
  });
  it('rule out on Windows without WSL what has no native build, with the way round', () => {
    expect(of(answer({ os: 'windows', needs: ['no-wsl'] }), 'sglang').blockers[0]).toMatchObject({
      factor: 'system',
      wayRound: expect.stringContaining('WSL'),
    });
  });
  it('rule out a model whose weights alone exceed all memory, with the shortfall', () => {
    const result = answer({
      os: 'linux',
      accelerators: [{ device: 'geforce-rtx-4090', count: 1 }],
      ramGiB: 32,
      model: { paramsB: 400 },
    });
    expect(result.recommended).toBeNull();
    expect(result.nearest).toMatchObject({ shortByGiB: expect.any(Number), change: { field: expect.any(String) } });
  });
  it('do not rule out for what is unknown', () => {
    expect(of(answer({ os: 'linux', accelerators: [{ vendor: 'nvidia', count: 1 }] }), 'vllm').verdict).not.toBe(
      'ruled-out',
    );
  });
});

describe('what would change the answer', () => {
  it('finds the exact number of users at which the recommendation flips', () => {
    const answers = {
      os: 'linux' as const,
      accelerators: [{ device: 'geforce-rtx-3090', count: 1 }],
      workload: 'chat' as const,
      concurrentUsers: 1,
      experience: 'developer' as const,
    };
    const flip = answer(answers).wouldChange.find(({ field }) => field === 'concurrentUsers')!;
    const users = flip.to as number;
    expect(answer({ ...answers, concurrentUsers: users }).recommended).toBe(flip.recommended);
    expect(answer({ ...answers, concurrentUsers: users - 1 }).recommended).toBe(answer(answers).recommended);
  });
});

describe('commands', () => {
  it('name the model as the engine names it', () => {
    const result = answer({
      os: 'linux',
      model: 'Qwen/Qwen3-8B',
      concurrentUsers: 20,
      accelerators: [{ device: 'geforce-rtx-3090', count: 2 }],
    });
    expect(of(result, 'vllm').commands.find(({ purpose }) => purpose === 'serve')?.command).toContain(
      'vllm serve Qwen/Qwen3-8B --tensor-parallel-size 2',
    );
    expect(of(result, 'ollama').commands.find(({ purpose }) => purpose === 'test')?.command).toContain(
      '"model":"qwen3',
    );
  });
  it('leave no placeholder open for any provider, system or machine', () => {
    for (const os of ['linux', 'macos', 'windows'] as const) {
      for (const accelerators of [
        [],
        [{ vendor: 'nvidia' as const, count: 2 }],
        [{ vendor: 'amd' as const, count: 1 }],
      ]) {
        for (const concurrentUsers of [1, 20]) {
          for (const { commands } of answer({ os, accelerators, concurrentUsers }).ranking) {
            for (const { command } of commands) expect(command).not.toMatch(/\{(model|gpus|context)/);
          }
        }
      }
    }
  });
  it('give install, serve and test for the recommended one on every desktop system it runs on', () => {
    for (const os of ['linux', 'macos', 'windows'] as const) {
      const purposes = answer({ os }).ranking[0]!.commands.map(({ purpose }) => purpose);
      expect(purposes).toEqual(expect.arrayContaining(['install', 'serve', 'test']));
    }
  });
});

describe('the values tried for a change', () => {
  it('keep to systems that go with the GPU', () => {
    expect(candidates('os', { accelerators: [{ vendor: 'apple', count: 1 }] })).toEqual(['macos', 'ios']);
    expect(candidates('os', { accelerators: [{ vendor: 'nvidia', count: 1 }] })).toEqual(['linux', 'windows']);
    expect(candidates('os', {})).toContain('android');
  });
  it('offer no Apple chip to a Linux machine, and no other GPU to a Mac', () => {
    expect(JSON.stringify(candidates('accelerators', { os: 'linux' }))).not.toContain('apple');
    expect(JSON.stringify(candidates('accelerators', { os: 'macos' }))).not.toContain('nvidia');
  });
});

describe('the model in a command', () => {
  const card = (device: string) => ({
    os: 'linux' as const,
    accelerators: [{ device, count: 1 }],
    concurrentUsers: 20,
  });
  const serve = (result: ReturnType<typeof recommend>, id: string) =>
    of(result, id).commands.find(({ purpose }) => purpose === 'serve')!;

  it('is a checkpoint in the scheme that was asked for', () => {
    const result = answer({ ...card('geforce-rtx-3060-12-gb'), model: 'Qwen/Qwen3-8B', quantization: 'awq' });
    expect(serve(result, 'vllm').command).toContain('Qwen/Qwen3-8B-AWQ');
  });
  it('is the least quantized one that fits, where nothing was asked for', () => {
    const fitting = answer({ ...card('geforce-rtx-4060-ti-16-gb'), concurrentUsers: 2, model: 'Qwen/Qwen3-8B' });
    expect(serve(fitting, 'vllm').command).toContain('Qwen/Qwen3-8B-FP8');
    // With less memory, and many at once, the one that holds more of them; NVFP4 is for cards that compute in it.
    expect(serve(answer({ ...card('geforce-rtx-3060-12-gb'), model: 'Qwen/Qwen3-8B' }), 'vllm').command).toMatch(
      /AWQ|w4a16/,
    );
    expect(serve(answer({ ...card('h100-sxm'), model: 'Qwen/Qwen3-8B' }), 'vllm').command).toContain('Qwen/Qwen3-8B ');
  });
  it('comes with a warning where none fits', () => {
    const { notes } = serve(answer(card('geforce-rtx-4060')), 'vllm');
    expect(notes).toMatch(/too large here.*GiB/);
  });
  it('is a name that cannot be served by mistake where the catalog knows no checkpoint', () => {
    const result = answer({
      os: 'linux',
      accelerators: [{ device: 'h100-sxm', count: 8 }],
      model: 'deepseek-ai/DeepSeek-V3-0324',
    });
    const { command, notes } = serve(result, 'vllm');
    expect(command).toContain('REPLACE-ME/DeepSeek-V3-0324-AWQ');
    expect(notes).toContain('find one and name it in place of this');
  });
  it('comes with a note where the catalog knows no checkpoint of that scheme', () => {
    const result = answer({ ...card('h100-sxm'), model: 'Qwen/Qwen2.5-1.5B-Instruct', quantization: 'nvfp4' });
    expect(serve(result, 'vllm').notes).toContain('knows no NVFP4 checkpoint');
  });
  it('is served over all machines where there are several', () => {
    const result = answer({ os: 'linux', accelerators: [{ device: 'h100-sxm', count: 8 }], nodes: 2 });
    expect(serve(result, 'vllm').command).toContain('--tensor-parallel-size 8 --pipeline-parallel-size 2 --nnodes 2');
    expect(serve(result, 'sglang').command).toContain('--tp-size 16 --nnodes 2');
  });
});

describe('an old card', () => {
  it('does not rule out an engine that can use it through Vulkan', () => {
    const old = { vendor: 'nvidia' as const, memoryGiB: 2, count: 1, computeCapability: '3.5' };
    expect(of(answer({ os: 'linux', accelerators: [old], ramGiB: 32 }), 'ollama').verdict).not.toBe('ruled-out');
    expect(of(answer({ os: 'linux', accelerators: [old], ramGiB: 32 }), 'vllm').verdict).toBe('ruled-out');
  });
});

describe('reasons that a job and a must share', () => {
  it('are told once, with the points of both', () => {
    const { reasons } = answer({ workload: 'research', needs: ['custom-architecture'] }).ranking[0]!;
    expect(new Set(reasons.map(({ text }) => text)).size).toBe(reasons.length);
  });
});

describe('fit and speed in the ranking', () => {
  const onSmallCard = answer({
    os: 'linux',
    accelerators: [{ device: 'geforce-rtx-3060-12-gb', count: 1 }],
    ramGiB: 64,
    model: 'Qwen/Qwen3-32B',
    contextTokens: 16384,
  });
  it('rule out an engine that cannot hold the model, with the shortfall and what would help', () => {
    const [blocker] = of(onSmallCard, 'vllm').blockers;
    expect(blocker?.text).toMatch(/is \d+\.\d GiB short of fitting on .+, with 16,384 tokens of context/);
    expect(blocker?.wayRound).toMatch(/GiB more memory.*fewer bits/);
  });
  it('tell how many layers fit the GPU where the processor computes the rest', () => {
    expect(of(onSmallCard, 'llama-cpp').reasons.some(({ text }) => /of 65 layers .* fit the GPU/.test(text))).toBe(
      true,
    );
  });
  it('carry the estimate of every provider whose engine is known', () => {
    for (const { provider, estimate } of onSmallCard.ranking) {
      const engine = catalog.providers.find(({ id }) => id === provider)?.engine;
      if (engine) expect(estimate?.quantization, provider).toBeTruthy();
    }
  });
  it('warn in place of ruling out where it misses by less than the doubt of the figures', () => {
    const near = answer({
      os: 'linux',
      accelerators: [{ device: 'h100-sxm', count: 1 }],
      model: 'openai/gpt-oss-120b',
      contextTokens: 131072,
      concurrentUsers: 2,
    });
    const vllm = of(near, 'vllm');
    expect(vllm.estimate?.fits).toBe('does-not-fit');
    expect(vllm.blockers).toEqual([]);
    expect(vllm.warnings.some(({ text }) => text.startsWith('It may refuse to start'))).toBe(true);
  });
});
