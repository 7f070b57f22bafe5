import type { Catalog } from '../schema/catalog';
import { parseWith, shown, type Fault, type Parsed } from '../schema/faults';
import { nearest } from '../schema/nearest';
import { nameFaults } from './names';
import { estimateRequestSchema, type EstimateRequest } from './request';

function providerFault({ input, catalog }: { input: unknown; catalog: Catalog }): Fault[] {
  const { provider } = (input ?? {}) as { provider?: unknown };
  if (typeof provider !== 'string' || provider.trim() === '') return [];
  const ids = catalog.providers.map(({ id }) => id);
  if (ids.includes(provider)) return [];
  const meant = nearest(provider, ids);
  return [
    {
      path: 'request.provider',
      found: shown(provider),
      remedy: `no such provider is known${meant ? `; the nearest is "${meant}"` : ''}`,
    },
  ];
}

function modelOrConfig({ model, config }: EstimateRequest): Fault[] {
  if ((model === undefined) !== (config === undefined)) return [];
  return [
    {
      path: 'request.model',
      found: model === undefined ? 'nothing' : 'a model beside a config',
      remedy: 'give either a Hugging Face id as "model" or the text of a config.json as "config"',
    },
  ];
}

/** GPUs that one group may have; a larger one is a slip of the pen. */
const MOST_GPUS = 1024;

function tooManyGpus({ tensorParallel = 1, pipelineParallel = 1 }: EstimateRequest): Fault[] {
  const gpus = tensorParallel * pipelineParallel;
  if (gpus <= MOST_GPUS) return [];
  return [
    {
      path: 'request.pipelineParallel',
      found: shown(pipelineParallel),
      remedy: `with tensorParallel ${tensorParallel} it makes ${gpus} GPUs; give numbers whose product is at most ${MOST_GPUS}`,
    },
  ];
}

/**
 * Reads a request for an estimate from parsed JSON: fields, values and names are checked, and all faults are reported
 * at once.
 *
 * @example readEstimateRequest({ input: { provider: 'vlm', model: 'Qwen/Qwen3-8B' }, catalog })
 * // { kind: 'faulty', faults: [{ path: 'request.provider', found: '"vlm"', remedy: 'no such provider is known; the nearest is "vllm"' }] }
 */
export function readEstimateRequest({ input, catalog }: { input: unknown; catalog: Catalog }): Parsed<EstimateRequest> {
  const parsed = parseWith({ schema: estimateRequestSchema, input, root: 'request' });
  const names = nameFaults({
    input,
    catalog,
    root: 'request',
    otherwise: 'else give the text of its config.json as "config"',
  });
  const faults = [
    ...(parsed.kind === 'faulty' ? parsed.faults : [...modelOrConfig(parsed.value), ...tooManyGpus(parsed.value)]),
    ...providerFault({ input, catalog }),
    ...names,
  ];
  return faults.length > 0 ? { kind: 'faulty', faults } : parsed;
}
