import type { Catalog } from '../schema/catalog';
import type { Fault, Parsed } from '../schema/faults';
import { readConfig } from './config';
import { parameterCounts, sumOf } from './parameters';
import type { EstimateRequest } from './request';
import type { Subject } from './settle';

const faulty = (fault: Fault): Parsed<never> => ({ kind: 'faulty', faults: [fault] });

/** Up to here a stated count may differ from the figures' and still be a rounded form of it. */
const ROUNDING = 0.015;

function fromConfig({ config, paramsB }: { config: string; paramsB: number | undefined }): Parsed<Subject> {
  const read = readConfig({ text: config });
  if (read.kind === 'faulty') return read;
  const { architecture, name, contextTokens, nativeDtype, quantization, doubts } = read.value;
  const counted = sumOf(parameterCounts(architecture));
  const stated = paramsB === undefined ? counted : paramsB * 1e9;
  const differs = Math.abs(stated / counted - 1) > ROUNDING;
  return {
    kind: 'ok',
    value: {
      name: name ?? 'config',
      architecture: differs
        ? { ...architecture, otherParams: Math.round((architecture.otherParams ?? 0) + stated - counted) }
        : architecture,
      contextTokens,
      nativeDtype: quantization ?? nativeDtype,
      quantized: [],
      doubts: differs
        ? [
            ...doubts,
            `The figures make ${(counted / 1e9).toFixed(2)}B parameters; what is missing to the ${paramsB}B stated is counted as kept at high precision.`,
          ]
        : doubts,
    },
  };
}

/**
 * The model that a request names or describes.
 *
 * @example subjectOf({ request: { provider: 'vllm', model: 'Qwen/Qwen3-8B' }, catalog }) // its architecture and native type
 */
export function subjectOf({ request, catalog }: { request: EstimateRequest; catalog: Catalog }): Parsed<Subject> {
  const { model, config, paramsB } = request;
  if (config !== undefined) return fromConfig({ config, paramsB });
  const entry = catalog.models.find(({ hfId }) => hfId.toLowerCase() === model?.toLowerCase());
  if (!entry?.architecture) {
    return faulty({
      path: 'request.model',
      found: model === undefined ? 'nothing' : JSON.stringify(model),
      remedy: entry
        ? 'the figures of its architecture are not known; give the text of its config.json as "config"'
        : 'give a Hugging Face id of the catalog, or the text of a config.json as "config"',
    });
  }
  return {
    kind: 'ok',
    value: {
      name: entry.hfId,
      architecture: entry.architecture,
      contextTokens: entry.contextTokens,
      nativeDtype: entry.nativeDtype,
      doubts: [],
      quantized: entry.quantized,
    },
  };
}
