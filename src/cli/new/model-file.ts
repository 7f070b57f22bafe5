import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { ModelConfig } from '../../estimate/config';
import { activeParameters, parameterCounts, sumOf } from '../../estimate/parameters';
import type { Model } from '../../schema/model';
import { configAddress } from './fetch-config';

/**
 * Id of a model's file.
 *
 * @example modelId('Qwen/Qwen3-0.6B') // 'qwen3-0-6b'
 */
export const modelId = (hfId: string): string =>
  hfId
    .slice(hfId.indexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const inBillions = (count: number) => Number((count / 1e9).toPrecision(6));

/** What a config.json tells of a model; the rest is null, to be looked up. */
export function modelOf({ hfId, config, today }: { hfId: string; config: ModelConfig; today: string }): Model {
  const [vendor = '', repository = ''] = hfId.split('/');
  const words = repository.split(/[-_]+/).filter(Boolean);
  const { architecture, contextTokens, nativeDtype, takesImages, doubts } = config;
  const mixture = architecture.feedForwards.some(({ kind }) => kind === 'experts');
  return {
    id: modelId(hfId),
    hfId,
    name: words.join(' '),
    family: words[0] ?? repository,
    vendor,
    released: null,
    licence: null,
    paramsB: inBillions(sumOf(parameterCounts(architecture))),
    activeParamsB: mixture ? inBillions(activeParameters(architecture)) : null,
    parameters: { published: null, basis: null, ...(doubts.length > 0 ? { note: doubts.join(' ') } : {}) },
    architecture,
    contextTokens,
    nativeDtype,
    takesImages,
    ggufRepository: null,
    ollamaTag: null,
    quantized: [],
    sources: [{ title: `config.json of ${hfId}`, url: configAddress({ hfId }), date: today }],
    checkedOn: today,
  };
}

/** The data file of a model, in the format of its neighbours. */
export async function modelFile(model: Model): Promise<string> {
  const neighbour = fileURLToPath(new URL('../../data/models/', import.meta.url));
  const text = `import { defineModel } from '../../schema/model';\n\nexport default defineModel(${JSON.stringify(model)});\n`;
  return format(text, { ...(await resolveConfig(neighbour)), parser: 'typescript' });
}
