import type { EstimateRequest } from '../../estimate/request';
import type { Engine } from '../../schema/engine';
import { without } from '../without';
import { weightsField, type Calculation } from './calculation';

/**
 * The calculation that asks a provider the same as a request: turns `requestOf` round.
 *
 * @example calculationOf({ provider: 'vllm', quantization: 'awq', contextTokens: 8192 }, vllmEngine) // { providers: ['vllm'], checkpoint: 'awq', contextTokens: 8192 }
 */
export function calculationOf(request: EstimateRequest, engine: Engine): Calculation {
  const { provider, quantization, contextTokens, concurrentRequests = 1 } = request;
  const tokens =
    engine.memory.kind === 'ggml' && contextTokens !== undefined ? contextTokens / concurrentRequests : contextTokens;
  return {
    ...without(request, ['provider', 'quantization', 'contextTokens']),
    providers: [provider],
    ...(quantization === undefined ? {} : { [weightsField(engine)]: quantization }),
    ...(tokens === undefined ? {} : { contextTokens: tokens }),
  };
}
