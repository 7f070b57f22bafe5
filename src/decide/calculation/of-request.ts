import type { EstimateRequest } from '../../estimate/request';
import type { Provider } from '../../schema/provider';
import { without } from '../without';
import { weightsField, type Calculation } from './calculation';

/**
 * The calculation that asks a provider the same as a request: turns `requestOf` round.
 *
 * @example calculationOf({ provider: 'vllm', quantization: 'awq', contextTokens: 8192 }, vllm) // { providers: ['vllm'], checkpoint: 'awq', contextTokens: 8192 }
 */
export function calculationOf(request: EstimateRequest, provider: Provider): Calculation {
  const { quantization, contextTokens, concurrentRequests = 1 } = request;
  const tokens =
    provider.engine?.memory.kind === 'ggml' && contextTokens !== undefined
      ? contextTokens / concurrentRequests
      : contextTokens;
  return {
    ...without(request, ['provider', 'quantization', 'contextTokens']),
    providers: [provider.id],
    ...(quantization === undefined ? {} : { [weightsField(provider)]: quantization }),
    ...(tokens === undefined ? {} : { contextTokens: tokens }),
  };
}
