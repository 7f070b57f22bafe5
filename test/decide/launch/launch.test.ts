import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '../../../src/data';
import { recommend } from '../../../src/decide';
import { startedLater } from '../../../src/decide/launch';
import { toolParserOf } from '../../../src/decide/launch/tool-parser';
import { expertFormOf, startOf } from '../../../src/decide/launch/values';
import { situationOf } from '../../../src/decide/situation';
import type { Answers } from '../../../src/schema/answers';

const of = (id: string, answers: Answers) =>
  recommend({ answers, catalog }).ranking.find(({ provider }) => provider === id)!;
const serve = (id: string, answers: Answers) =>
  of(id, answers).commands.find(({ purpose }) => purpose === 'serve')!.command;
const file = (id: string, { name, answers }: { name: string; answers: Answers }) =>
  of(id, answers).files.find((one) => one.name === name)!;

const twoCards: Answers = {
  os: 'linux',
  accelerators: [{ device: 'geforce-rtx-3090', count: 2 }],
  ramGiB: 64,
  model: 'Qwen/Qwen3-14B',
  contextTokens: 16_384,
};
const team: Answers = { ...twoCards, concurrentUsers: 15, workload: 'chat' };
const alone: Answers = { ...twoCards, concurrentUsers: 1, workload: 'chat' };

describe('who can reach the server', () => {
  it('is this machine alone for one person, without a key', () => {
    expect(serve('vllm', alone)).toContain('--host 127.0.0.1');
    expect(serve('vllm', alone)).not.toContain('SECRET');
  });

  it('is everybody with the key, where others have to', () => {
    const { commands, warnings } = of('vllm', team);
    expect(commands.find(({ purpose }) => purpose === 'serve')?.command).toContain('--api-key SECRET --host 0.0.0.0');
    expect(commands.find(({ purpose }) => purpose === 'test')?.command).toContain('Authorization: Bearer SECRET');
    expect(warnings.map(({ text }) => text).join(' ')).toContain('listens on every address');
  });

  it('is this machine alone where the engine has no key, with the advice to put a proxy in front', () => {
    expect(serve('ollama', team)).not.toContain('0.0.0.0');
    expect(
      of('ollama', team)
        .warnings.map(({ text }) => text)
        .join(' '),
    ).toContain('proxy');
  });

  it('is no question where nothing serves', () => {
    const inPage = of('web-llm', { ...team, needs: ['in-browser'] });
    expect(inPage.warnings.map(({ text }) => text).join(' ')).not.toMatch(/listen|callers/);
  });

  it('is this machine alone for many requests of a program beside it', () => {
    expect(serve('vllm', { ...twoCards, concurrentUsers: 64, workload: 'batch' })).toContain('--host 127.0.0.1');
  });
});

describe('what is set', () => {
  it('is the sum for engines that cut one context into slots, and the request for those that pool', () => {
    // 4 slots × 16,384 tokens
    expect(serve('llama-cpp', team)).toContain('-c 65536');
    expect(serve('vllm', team)).toContain('--max-model-len 16384');
  });

  it('is no more context than fits', () => {
    // 131,072 tokens at 128 KiB each are 16 GiB, more than the card has beside the weights.
    const answers: Answers = {
      ...alone,
      accelerators: [{ device: 'geforce-rtx-3060-12-gb', count: 1 }],
      model: 'meta-llama/Llama-3.1-8B-Instruct',
      contextTokens: 131_072,
    };
    const { values, isContextCut } = startOf({
      provider: catalog.providers.find(({ id }) => id === 'vllm')!,
      situation: situationOf({ answers, catalog }),
      catalog,
    });
    expect(isContextCut).toBe(true);
    expect(values.contextTokens).toBeLessThan(131_072);
    expect(values.contextTokens % 256).toBe(0);
  });

  it('is as many requests as a pool is asked for, which takes in what fits', () => {
    expect(serve('vllm', team)).not.toContain('--max-num-seqs');
    expect(serve('vllm', { ...team, concurrentUsers: 400 })).toContain('--max-num-seqs 400');
  });

  it('spans the GPUs and the machines', () => {
    expect(serve('vllm', team)).toContain('--tensor-parallel-size 2');
    expect(serve('vllm', { ...team, nodes: 2, needs: ['multi-node'] })).toContain('--pipeline-parallel-size 2');
    // Copies are started one by one.
    expect(serve('vllm', { ...team, nodes: 2 })).not.toContain('--pipeline-parallel-size');
  });

  it('leaves memory to the system where the GPU shares it, and to a second model', () => {
    expect(
      serve('vllm', { os: 'linux', accelerators: [{ device: 'dgx-spark', count: 1 }], model: 'Qwen/Qwen3-8B' }),
    ).toMatch(/--gpu-memory-utilization 0\.[0-8]/);
    expect(serve('vllm', { ...team, modelsAtOnce: 2 })).toMatch(/--gpu-memory-utilization 0\.4/);
  });

  it('is nothing for one person whose engine fits the model by itself', () => {
    const rest = Object.fromEntries(Object.entries(alone).filter(([field]) => field !== 'contextTokens'));
    expect(serve('llama-cpp', rest)).not.toMatch(/ -c | -np | -ngl /);
  });

  it('includes what the job needs', () => {
    expect(serve('vllm', { ...team, needs: ['tool-calling'] })).toContain('--enable-auto-tool-choice');
    expect(serve('vllm', { ...team, needs: ['many-loras'] })).toContain('--enable-lora');
    expect(serve('sglang', { ...team, availability: 'always-on' })).toContain('--enable-metrics');
    expect(serve('transformers', { ...alone, needs: ['air-gapped'] })).toMatch(/^HF_HUB_OFFLINE=1 transformers serve/);
  });

  it('is said with its reason, meaning and source', () => {
    const [flag] = of('vllm', team).flags.filter((one) => one.flag === '--max-model-len');
    expect(flag).toMatchObject({ value: '16384', reason: expect.stringContaining('16,384 tokens') });
    expect(flag?.sources[0]?.url).toMatch(/^https:/);
  });
});

describe('the parser of tool calls', () => {
  const agents: Answers = {
    os: 'linux',
    accelerators: [{ device: 'h100-sxm', count: 2 }],
    model: 'Qwen/Qwen3-Coder-30B-A3B-Instruct',
    workload: 'agents',
    needs: ['tool-calling'],
  };
  const served = (id: string, answers: Answers) => of(id, answers).commands.find(({ purpose }) => purpose === 'serve')!;

  it('is the one that the engine’s documents name for the model, in the command and the files', () => {
    for (const [id, parser] of [
      ['vllm', 'qwen3_xml'],
      ['sglang', 'qwen3_coder'],
    ] as const) {
      const { files } = of(id, agents);
      const { services } = parse(files.find(({ name }) => name === 'docker-compose.yml')!.text) as {
        services: Record<string, { command: string[] }>;
      };
      expect(served(id, agents).command).toContain(`--tool-call-parser ${parser} `);
      expect(served(id, agents).notes ?? '').not.toContain('PARSER');
      expect(services[id]!.command.join(' ')).toContain(`--tool-call-parser ${parser}`);
      expect(files.find(({ name }) => name === `${id}.service`)!.text).toContain(`--tool-call-parser ${parser} `);
    }
  });

  it('comes with its source, and with what else its documents start', () => {
    const answers = {
      ...agents,
      model: 'deepseek-ai/DeepSeek-V4-Flash',
      accelerators: [{ device: 'h200-sxm', count: 8 }],
    };
    const flag = of('vllm', answers).flags.find((one) => one.flag === '--tool-call-parser')!;
    expect(flag.value).toBe('deepseek_v4');
    expect(flag.sources.map(({ url }) => url).join()).toContain('vllm-project/recipes');
    expect(served('vllm', answers).notes).toContain('--tokenizer-mode deepseek_v4');
  });

  it('is left to the person, with a note, where no document names one', () => {
    const unnamed: Answers = { ...agents, model: 'microsoft/phi-4' };
    const other: Answers = { ...agents, model: { paramsB: 8 } };
    for (const answers of [unnamed, other]) {
      expect(served('vllm', answers).command).toContain('--tool-call-parser PARSER ');
      expect(served('vllm', answers).notes).toContain('Replace PARSER');
    }
  });

  it('is that of the longest name that fits', () => {
    const parserOf = (model: string) =>
      toolParserOf({
        provider: catalog.providers.find(({ id }) => id === 'sglang')!,
        situation: situationOf({ answers: { ...agents, model }, catalog }),
      })?.parser;
    expect(parserOf('Qwen/Qwen3-8B')).toBe('qwen');
    expect(parserOf('Qwen/Qwen3-Coder-Next')).toBe('qwen3_coder');
    expect(parserOf('deepseek-ai/DeepSeek-R1-0528-Qwen3-8B')).toBeUndefined();
  });
});

describe('the files', () => {
  it('start a container that others reach only where they should', () => {
    const shared = parse(file('vllm', { name: 'docker-compose.yml', answers: team }).text);
    const own = parse(file('vllm', { name: 'docker-compose.yml', answers: alone }).text);
    expect(shared.services.vllm.ports).toEqual(['8000:8000']);
    expect(own.services.vllm.ports).toEqual(['127.0.0.1:8000:8000']);
    expect(shared.services.vllm.deploy.resources.reservations.devices[0].driver).toBe('nvidia');
  });

  it('hold no container where it would need another machine, or the kernel of another system', () => {
    const names = (answers: Answers) => of('ollama', answers).files.map(({ name }) => name);
    const amd: Answers = { accelerators: [{ device: 'radeon-rx-7900-xtx', count: 1 }], workload: 'chat' };
    expect(names({ ...amd, os: 'linux' })).toContain('docker-compose.yml');
    expect(names({ ...amd, os: 'windows' })).not.toContain('docker-compose.yml');
    const twoMachines: Answers = { ...team, nodes: 2, needs: ['multi-node'], model: 'deepseek-ai/DeepSeek-V3.1' };
    expect(of('vllm', twoMachines).files.map(({ name }) => name)).not.toContain('docker-compose.yml');
  });

  it('put Open WebUI beside the engine, which finds it by its name', () => {
    const { withOpenWebUi } = file('ollama', { name: 'docker-compose.yml', answers: alone });
    const { services, volumes } = parse(withOpenWebUi!);
    expect(services['open-webui'].environment).toContain('OPENAI_API_BASE_URL=http://ollama:11434/v1');
    expect(Object.keys(volumes)).toEqual(['ollama', 'open-webui']);
  });

  it('run it as a service on Linux only', () => {
    expect(file('vllm', { name: 'vllm.service', answers: team }).text).toMatch(/^ExecStart=%h\/.*vllm serve /m);
    expect(file('ollama', { name: 'override.conf', answers: team }).text).toContain(
      '[Service]\nEnvironment=OLLAMA_CONTEXT_LENGTH=16384',
    );
    expect(of('vllm', { ...team, os: 'windows' }).files.map(({ name }) => name)).not.toContain('vllm.service');
  });

  it('make a model of Ollama with the context', () => {
    expect(file('ollama', { name: 'Modelfile', answers: team }).text).toBe('FROM qwen3:14b\nPARAMETER num_ctx 16384\n');
  });
});

describe('a container in place of a program', () => {
  it('is started where one is asked for', () => {
    expect(serve('vllm', { ...team, needs: ['docker'] })).toMatch(
      /^docker run -d --name vllm --gpus all .* -p 8000:8000 /,
    );
  });
});

describe('Windows', () => {
  it('is called through PowerShell, with its own quoting', () => {
    const windows: Answers = {
      os: 'windows',
      accelerators: [{ device: 'geforce-rtx-4070', count: 1 }],
      model: 'Qwen/Qwen3-8B',
    };
    const { commands } = of('ollama', { ...windows, concurrentUsers: 4 });
    expect(commands.find(({ purpose }) => purpose === 'test')?.command).toMatch(/^Invoke-RestMethod /);
    expect(commands.find(({ purpose }) => purpose === 'serve')?.command).toMatch(/^\$env:OLLAMA_\w+='/);
  });
});

describe('vectors', () => {
  it('are asked for by the embeddings route', () => {
    const { commands, clients } = of('vllm', { ...alone, workload: 'embeddings' });
    expect(commands.find(({ purpose }) => purpose === 'test')?.command).toContain('/v1/embeddings');
    expect(clients[0]?.text).toContain('client.embeddings.create(');
  });

  const unnamed: Answers = { os: 'linux', accelerators: [{ device: 'geforce-rtx-4090', count: 1 }] };
  const modelIn = (line: string) =>
    catalog.models.find(({ hfId, ggufRepository, ollamaTag }) =>
      [hfId, ggufRepository, ollamaTag].some((name) => name !== null && line.split(' ').includes(name)),
    );

  it.each(['vllm', 'sglang', 'llama-cpp', 'ollama'])(
    'come from a model made for them in %s, if none is named',
    (id) => {
      const { commands } = of(id, { ...unnamed, workload: 'embeddings' });
      const { command, notes } = commands.filter(({ purpose }) => purpose === 'serve').at(-1)!;
      expect(modelIn(command)?.gives).toBe('vectors');
      expect(notes).toContain('No model was named');
      expect(commands.at(-1)?.command).toContain('/v1/embeddings');
      expect(
        of(id, unnamed)
          .commands.map(({ command: line }) => modelIn(line)?.gives)
          .join(''),
      ).toBe('');
    },
  );

  it('come from one that is published in a form the engine reads', () => {
    const answers: Answers = { os: 'macos', accelerators: [{ vendor: 'apple', memoryGiB: 32, count: 1 }] };
    expect(serve('vllm-metal', { ...answers, workload: 'embeddings' })).not.toContain('REPLACE-ME');
  });

  it('come from the model that was named, and need a start that opens no chat', () => {
    const answers: Answers = { ...unnamed, workload: 'embeddings', model: 'BAAI/bge-m3' };
    const { command, notes } = of('vllm', answers).commands.find(({ purpose }) => purpose === 'serve')!;
    expect(command).toContain('BAAI/bge-m3');
    expect(notes ?? '').not.toContain('No model was named');
    expect(serve('ollama', { ...answers, concurrentUsers: 1 })).not.toContain('ollama run');
  });

  it('leave an engine without the route its own example', () => {
    expect(serve('lmdeploy', { ...unnamed, workload: 'embeddings' })).toBe(
      serve('lmdeploy', { ...unnamed, workload: 'batch', concurrentUsers: 5 }),
    );
  });
});

describe('a machine without a network', () => {
  it.each(['vllm', 'ollama', 'llama-cpp'])('is told at the first step of %s how things get there', (id) => {
    const { commands } = of(id, { ...alone, needs: ['air-gapped'] });
    expect(commands.map(({ notes }) => notes?.includes('This machine has no network') ?? false)).toEqual(
      commands.map((_, index) => index === 0),
    );
    expect(
      of(id, alone)
        .commands.map(({ notes }) => notes)
        .join(),
    ).not.toContain('no network');
  });
});

describe('the form of the model', () => {
  const card: Answers = { os: 'linux', accelerators: [{ device: 'geforce-rtx-4090', count: 1 }], concurrentUsers: 1 };
  const commands = (id: string, answers: Answers) => {
    const start = {
      provider: catalog.providers.find((provider) => provider.id === id)!,
      situation: situationOf({ answers, catalog }),
      catalog,
    };
    return startedLater(start)().commands;
  };
  const line = (id: string, answers: Answers) => commands(id, answers).find(({ purpose }) => purpose === 'serve')!;

  it('names experts that come from a file of their own, and fetches them', () => {
    const answers: Answers = { ...card, ramGiB: 768, model: 'deepseek-ai/DeepSeek-V3.1' };
    expect(line('ktransformers', answers).command).toContain(
      '--kt-weight-path /models/unsloth/DeepSeek-V3.1-GGUF --kt-method LLAMAFILE',
    );
    expect(commands('ktransformers', answers).map(({ command }) => command)).toContain(
      'hf download unsloth/DeepSeek-V3.1-GGUF --include "*Q4_K_M*" --local-dir /models/unsloth/DeepSeek-V3.1-GGUF',
    );
  });

  it('names the way in which the checkpoint is written', () => {
    const answers: Answers = { ...card, ramGiB: 768, quantization: 'fp8' };
    const method = (model: string) =>
      / --kt-method (\S+)/.exec(line('ktransformers', { ...answers, model }).command)![1];
    expect(method('deepseek-ai/DeepSeek-V3.1')).toBe('FP8');
    expect(method('zai-org/GLM-4.7')).toBe('FP8_PERCHANNEL');
    const lines = commands('ktransformers', { ...answers, model: 'zai-org/GLM-4.7' }).map(({ command }) => command);
    expect(lines.join()).not.toContain('GGUF');
  });

  it('says what it reads where no repository is known that it does', () => {
    const { command, notes } = line('tensorrt-llm', { ...card, model: 'Qwen/Qwen3-32B', quantization: 'awq' });
    expect(command).toContain('REPLACE-ME/Qwen3-32B-AWQ');
    expect(notes).toContain('no AWQ checkpoint of Qwen3 32B that TensorRT-LLM reads');
    expect(notes).toContain('Model Optimizer');
  });

  it('says where to look if nobody knows how the one that is known is written', () => {
    const answers: Answers = { ...card, quantization: 'fp8' };
    const lite = line('lmdeploy', { ...answers, model: 'deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct' });
    expect(lite.notes).toContain('Look at quantization_config');
    expect(line('lmdeploy', { ...answers, model: 'Qwen/Qwen3-14B' }).notes).not.toContain('quantization_config');
  });

  it('is the GGUF file where one is asked for, expanded to 16 bits', () => {
    const { command, notes } = line('transformers', { ...card, model: 'Qwen/Qwen3-8B', quantization: 'q4_k_m' });
    expect(command).toContain('transformers serve unsloth/Qwen3-8B-GGUF --dtype bfloat16');
    expect(notes).toContain('one file for each quantization');
    expect(line('transformers', { ...card, model: 'Qwen/Qwen3-8B' }).command).not.toContain('--dtype');
  });
});

describe('the name of a form of experts', () => {
  const { engine } = catalog.providers.find(({ id }) => id === 'ktransformers')!;

  it('is the engine’s own, by scheme and by how the checkpoint is written', () => {
    expect(expertFormOf({ engine, scheme: 'q4_k_m' })).toBe('LLAMAFILE');
    expect(expertFormOf({ engine, scheme: 'fp8', writer: 'fp8-blocks' })).toBe('FP8');
    expect(expertFormOf({ engine, scheme: 'fp8', writer: 'compressed-tensors' })).toBe('FP8_PERCHANNEL');
    expect(expertFormOf({ engine, scheme: '' })).toBe('BF16');
    expect(expertFormOf({ engine: null, scheme: 'fp8' })).toBe('');
  });
});
