import { cacheTypesOf } from '../../estimate/doubts';
import { z } from 'zod';
import { runsGguf } from '../../estimate/loading';
import { estimateRequestSchema, type EstimateRequest } from '../../estimate/request';
import type { Engine } from '../../schema/engine';
import type { Provider } from '../../schema/provider';
import { without } from '../without';

const { quantization, ...shared } = estimateRequestSchema.omit({ provider: true }).shape;

/** One model on one machine, asked of several providers. What is missing is settled by each provider's defaults. */
export const calculationSchema = z.strictObject({
  ...shared,
  providers: z.array(z.string()).optional(),
  /** Weights for engines that read GGUF files, and for those that read a checkpoint. */
  gguf: quantization,
  checkpoint: quantization,
});

export type Calculation = z.output<typeof calculationSchema>;
export type CalculationField = keyof Calculation;
export type CacheType = NonNullable<Calculation['kvCacheType']>;
export type WeightsField = 'gguf' | 'checkpoint';

/** Where a provider's weights are chosen. */
export const weightsField = (provider: Provider): WeightsField => (runsGguf(provider) ? 'gguf' : 'checkpoint');

/**
 * What one provider is asked; `contextTokens` of a calculation are those of one request. A type of cache that its
 * engine does not have is left to its default.
 *
 * @example requestOf({ gguf: 'q4_k_m', checkpoint: 'awq', … }, { provider: vllm, engine }).quantization // 'awq'
 */
export function requestOf(
  calculation: Calculation,
  { provider, engine }: { provider: Provider; engine: Engine },
): EstimateRequest {
  const { kvCacheType, contextTokens, concurrentRequests = 1 } = calculation;
  // Engines that allocate one context for all requests are asked for the sum.
  const tokens =
    engine.memory.kind === 'ggml' && contextTokens !== undefined ? contextTokens * concurrentRequests : contextTokens;
  const scheme = calculation[weightsField(provider)];
  const keeps = kvCacheType !== undefined && cacheTypesOf(engine).includes(kvCacheType);
  return {
    provider: provider.id,
    ...without(calculation, ['providers', 'gguf', 'checkpoint', 'kvCacheType', 'contextTokens']),
    ...(tokens === undefined ? {} : { contextTokens: tokens }),
    ...(scheme === undefined ? {} : { quantization: scheme }),
    ...(keeps ? { kvCacheType } : {}),
  };
}
