import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { catalog } from '../../src/data';
import { recommend, recommendedFor } from '../../src/decide';
import { rankSituation } from '../../src/decide/rank';
import { EXAMPLE_VALUES, fillLayerText, scaleOutFor } from '../../src/decide/scale-out';
import { resourceName } from '../../src/decide/scale-out/fill';
import { situationOf } from '../../src/decide/situation';
import type { Answers } from '../../src/schema/answers';
import type { Layer } from '../../src/schema/layer';
import { anyAnswers } from './arbitrary';

const provider = (id: string) => catalog.providers.find((one) => one.id === id)!;
const layer = (id: string) => catalog.layers.find((one) => one.id === id)!;
const h100s: Answers = { os: 'linux', accelerators: [{ device: 'h100-sxm', count: 8 }] };

const layersFor = (answers: Answers, engines = ['vllm'], layers: readonly Layer[] = catalog.layers) =>
  scaleOutFor({
    situation: situationOf({ answers, catalog }),
    providers: engines.map(provider),
    catalog: { ...catalog, layers },
  });
const idsFor = (...request: Parameters<typeof layersFor>) => layersFor(...request).map((one) => one.layer);

/** As `recommend` asks for them, without the rest of its work. */
const shownFor = (answers: Answers) => {
  const situation = situationOf({ answers, catalog });
  const providers = rankSituation({ situation, catalog })
    .filter(({ ruledOut }) => !ruledOut)
    .map((judgement) => judgement.provider);
  return { providers, layers: scaleOutFor({ situation, providers, catalog }) };
};

const unfilled = (text: string) => text.match(/(?<!\$)\{[a-zA-Z]+\}/g) ?? [];
const faultsOf = (text: string) =>
  parseAllDocuments(text).flatMap(({ errors }) => errors.map(({ message }) => message));

describe('when a layer is called for', () => {
  it('is not for one machine that nobody asked more of', () => {
    expect(idsFor({ ...h100s, concurrentUsers: 100, workload: 'api' })).toEqual([]);
  });
  it('is for several machines, for copies, and for one model over machines', () => {
    expect(idsFor({ ...h100s, nodes: 2 })).not.toEqual([]);
    expect(idsFor({ ...h100s, needs: ['replicas'] })).not.toEqual([]);
    expect(idsFor({ ...h100s, needs: ['multi-node'] })).not.toEqual([]);
  });
  it('is for a service on a cluster, and not for one person who has one', () => {
    expect(idsFor({ ...h100s, needs: ['kubernetes'], workload: 'api' })).not.toEqual([]);
    expect(idsFor({ ...h100s, needs: ['kubernetes'], workload: 'chat', concurrentUsers: 1 })).toEqual([]);
  });
  it('is for always-on service beyond what one machine holds, and not below it', () => {
    const one: Answers = {
      os: 'linux',
      accelerators: [{ device: 'l40s', count: 1 }],
      model: 'Qwen/Qwen3-32B',
      availability: 'always-on',
    };
    expect(idsFor({ ...one, concurrentUsers: 500 })).not.toEqual([]);
    expect(idsFor({ ...one, concurrentUsers: 2 })).toEqual([]);
    expect(idsFor({ ...one, concurrentUsers: 500, availability: 'working-hours' })).toEqual([]);
  });
});

describe('a model that several machines hold together', () => {
  const published: Answers = {
    ...h100s,
    nodes: 2,
    model: 'deepseek-ai/DeepSeek-V3.1',
    concurrentUsers: 100,
    workload: 'api',
    needs: ['kubernetes'],
  };
  it('is split where one machine could only hold a form that nobody publishes', () => {
    const [first] = layersFor(published);
    expect(first?.text).toContain('splits one model over the machines');
    expect(first?.files.map(({ text }) => text).join('')).toMatch(/pipelineParallelSize: 2/);
  });
  it('is never started by a command whose file is not given', () => {
    for (const { layer: id, commands, files } of layersFor(published)) {
      const given = files.map(({ name }) => name);
      const names = layer(id).manifests.map(({ fileName }) => fileName);
      for (const name of names.filter((one) => !given.includes(one)))
        expect(commands.map(({ command }) => command).join('\n'), id).not.toContain(name);
    }
  });
});

describe('which layers come into question', () => {
  it('are those that run the engine', () => {
    for (const { layer: id } of layersFor({ ...h100s, nodes: 2, needs: ['kubernetes'] }, ['sglang']))
      expect(layer(id).facts.engines).toHaveProperty('value', expect.arrayContaining(['sglang']));
  });
  it('are for the next engine that any of them runs, and say so', () => {
    const [first, second] = layersFor({ ...h100s, nodes: 2 }, ['ollama', 'vllm']);
    expect(first?.engine).toBe('vllm');
    expect(first?.text).toMatch(/^No layer in this guide runs Ollama; these are for vLLM\./);
    expect(second?.text).not.toContain('Ollama');
  });
  it('are none where no engine that is left has one', () => {
    expect(layersFor({ ...h100s, nodes: 2 }, ['ollama', 'transformers'])).toEqual([]);
  });
  it('prefer what is made for Kubernetes where it is a must, and what does without where it is not', () => {
    const [onCluster] = idsFor({ ...h100s, nodes: 2, needs: ['kubernetes'] });
    const [plain] = idsFor({ ...h100s, nodes: 2, needs: ['openai-api'] });
    expect(layer(onCluster!).facts['kubernetes.native']).toHaveProperty('value.state', 'yes');
    expect(layer(plain!).facts['kubernetes.without']).toHaveProperty('value.state', 'yes');
  });
  it('are of both kinds where nobody said, each with its condition', () => {
    const layers = layersFor({ ...h100s, nodes: 2 });
    expect(layers.some(({ text }) => text.includes('It needs a Kubernetes cluster.'))).toBe(true);
    expect(layers.some(({ text }) => text.includes('without Kubernetes'))).toBe(true);
  });
  it('leave out clusters and containers where containers are not allowed', () => {
    for (const id of idsFor({ ...h100s, nodes: 2, needs: ['no-docker'] })) {
      expect(layer(id).facts['kubernetes.without']).toHaveProperty('value.state', 'yes');
      expect(layer(id).facts['containers.without']).not.toHaveProperty('value.state', 'no');
    }
  });
  it('put routing by cache first where prompts are shared', () => {
    const [first] = layersFor({ ...h100s, nodes: 4, promptReuse: 'shared', needs: ['kubernetes', 'replicas'] });
    expect(layer(first!.layer).facts['routing.cacheAware']).toHaveProperty('value.state', 'yes');
    expect(first!.text).toContain('cached');
  });
  it('do not depend on the order of the catalog', () => {
    const answers: Answers = { ...h100s, nodes: 3, workload: 'rag' };
    expect(idsFor(answers, ['vllm'], [...catalog.layers].reverse())).toEqual(idsFor(answers));
  });
  it('follow their facts: one that no longer runs the engine is gone', () => {
    const [first] = idsFor({ ...h100s, nodes: 2 });
    const changed = catalog.layers.map((one): Layer =>
      one.id === first ? { ...one, facts: { ...one.facts, engines: { unknown: 'not stated' } } } : one,
    );
    expect(idsFor({ ...h100s, nodes: 2 }, ['vllm'], changed)).not.toContain(first);
  });
});

describe('what is filled in', () => {
  it('is the model, the GPUs of a machine, the machines and the context', () => {
    const found = layersFor({
      ...h100s,
      nodes: 3,
      model: { paramsB: 70 },
      contextTokens: 32768,
      needs: ['multi-node', 'kubernetes'],
    }).find(({ layer: id }) => id === 'production-stack');
    const [file] = found!.files;
    const [values] = parseAllDocuments(file!.text).map((document) => document.toJS() as Record<string, unknown>);
    expect(values).toHaveProperty('servingEngineSpec.modelSpec[0].replicaCount', 2);
    expect(values).toHaveProperty('servingEngineSpec.modelSpec[0].requestGPU', 8);
    expect(values).toHaveProperty('servingEngineSpec.modelSpec[0].vllmConfig.pipelineParallelSize', 3);
    expect(values).toHaveProperty('servingEngineSpec.modelSpec[0].vllmConfig.maxModelLen', 32768);
  });
  it('is memory and disk for the weights on one machine, and processors for its GPUs', () => {
    const cluster: Answers = { ...h100s, nodes: 2, needs: ['kubernetes'] };
    const modelSpec = (answers: Answers) => {
      const { text } = layersFor(answers).find((one) => one.layer === 'production-stack')!.files[0]!;
      return (parseAllDocuments(text)[0]!.toJS() as { servingEngineSpec: { modelSpec: Record<string, unknown>[] } })
        .servingEngineSpec.modelSpec[0]!;
    };
    // 15.3 GiB of weights and 32 beside them, in steps of 8; 2 × (2 + 8) processors.
    expect(
      modelSpec({ ...cluster, accelerators: [{ device: 'h100-sxm', count: 1 }], model: 'Qwen/Qwen3-8B' }),
    ).toMatchObject({ requestCPU: 6, requestMemory: '48Gi', pvcStorage: '48Gi' });
    const split: Answers = { ...cluster, model: 'deepseek-ai/DeepSeek-V3.1', needs: ['kubernetes', 'multi-node'] };
    // Half of some 640 GiB.
    expect(modelSpec(split)).toMatchObject({ requestCPU: 20 });
    expect(Number.parseInt(String(modelSpec(split)['requestMemory']))).toBeGreaterThan(340);
    expect(Number.parseInt(String(modelSpec(split)['requestMemory']))).toBeLessThan(420);
    // No more than a machine has.
    expect(modelSpec({ ...split, ramGiB: 256 })).toMatchObject({ requestMemory: '230Gi' });
  });
  it('is a model that gives vectors where those are asked for and none is named', () => {
    const [first] = layersFor({ ...h100s, nodes: 2, needs: ['kubernetes'], workload: 'embeddings' });
    const names = catalog.models.filter(({ gives }) => gives === 'vectors').map(({ hfId }) => hfId);
    expect(names.some((name) => first!.files[0]!.text.includes(name))).toBe(true);
  });
  it('leaves shell variables and empty YAML maps alone', () => {
    expect(fillLayerText('kubectl -n ${NAMESPACE} {model} {}', EXAMPLE_VALUES)).toBe(
      'kubectl -n ${NAMESPACE} Qwen/Qwen3-32B {}',
    );
  });
  it('names resources as Kubernetes takes them', () => {
    expect(resourceName('Qwen/Qwen3-30B-A3B')).toBe('qwen3-30b-a3b');
    fc.assert(
      fc.property(fc.string(), (model) => {
        expect(resourceName(model)).toMatch(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/);
      }),
    );
  });
  it.each(catalog.layers)('parses as YAML in every file of $name', ({ manifests }) => {
    for (const { template } of manifests) {
      const text = fillLayerText(template, EXAMPLE_VALUES);
      expect(faultsOf(text)).toEqual([]);
      expect(unfilled(text)).toEqual([]);
    }
  });
});

describe('a recommendation', () => {
  it('carries the layers beside the engine', () => {
    const { recommended, scaleOut } = recommend({ answers: { ...h100s, nodes: 2, needs: ['kubernetes'] }, catalog });
    expect(scaleOut[0]?.engine).toBe(recommended);
  });
});

describe('whatever the answers', () => {
  it('no layer is recommended by itself or ranked among the engines', () => {
    const ids = new Set(catalog.layers.map(({ id }) => id));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(ids.has(recommendedFor({ answers, catalog }) ?? '')).toBe(false);
      }),
    );
  });
  it('the layers run the engine they name, are distinct, best first, and their files parse', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { layers, providers } = shownFor(answers);
        expect(new Set(layers.map((one) => one.layer)).size).toBe(layers.length);
        for (const { layer: id, engine, text, commands, files } of layers) {
          expect(layer(id).facts.engines).toHaveProperty('value', expect.arrayContaining([engine]));
          expect(providers.map((one) => one.id)).toContain(engine);
          expect(text.length).toBeGreaterThan(20);
          expect(commands.length).toBeGreaterThan(0);
          expect(
            [...commands.map(({ command }) => command), ...files.map((file) => file.text)].flatMap(unfilled),
          ).toEqual([]);
          expect(files.flatMap((file) => faultsOf(file.text))).toEqual([]);
        }
        expect(layers[0]?.near ?? true).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  it('one person on one machine with no wish for more is shown none', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const needs = (answers.needs ?? []).filter((need) => !['multi-node', 'replicas', 'kubernetes'].includes(need));
        const alone: Answers = { ...answers, concurrentUsers: 1, needs };
        delete alone.nodes;
        expect(shownFor(alone).layers).toEqual([]);
      }),
    );
  });
});
