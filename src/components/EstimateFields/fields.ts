import type { EstimateRequest } from '../../estimate';
import type { FieldWords } from '../FieldTable';

const whole = (meaning: string): FieldWords => ({ type: 'a whole number of 1 or more', meaning });

/** Words for every field of a request; one of the schema that is missing here is a type error. */
export const fields: Record<keyof EstimateRequest, FieldWords> = {
  provider: { type: 'a provider id', meaning: 'whose way of using memory; needed' },
  model: {
    type: 'a Hugging Face id of the catalog',
    meaning: 'the base model; a quantized checkpoint is its base with a scheme',
  },
  config: { type: 'text', meaning: 'a config.json from the Hugging Face Hub, in place of a model' },
  paramsB: { type: 'a number', meaning: 'parameters in 10^9, where a config leaves some open' },
  accelerators: {
    type: 'a list, as among the answers',
    meaning: 'without it the sizes alone are given; [] means CPU only',
  },
  ramGiB: { type: 'a number', meaning: 'system memory' },
  cpu: { type: 'a device id or name', meaning: 'the processor, for what lies in RAM' },
  quantization: {
    type: 'a scheme id, as among the answers, or its usual spelling',
    meaning: 'format of the weights; the checkpoint’s own if missing',
  },
  expertsInRam: {
    type: 'a scheme id of GGUF',
    meaning:
      'experts in system memory, for providers that take them from a file of their own; as on the GPUs if missing',
  },
  kvCacheType: {
    type: 'one of "f16", "bf16", "fp8", "q8_0", "q4_0"',
    meaning: 'format of keys and values; the provider’s default if missing',
  },
  contextTokens: whole('llama.cpp and Ollama: the whole context allocated; vLLM and SGLang: the longest request'),
  concurrentRequests: whole('requests at once; 1 if missing'),
  tensorParallel: whole('GPUs that share every layer; all of the machine if missing'),
  pipelineParallel: whole('groups of GPUs that hold the layers one after the other'),
  gpuMemoryUtilization: { type: 'a number up to 1', meaning: 'share of each GPU for vLLM and SGLang' },
  gpuLayers: {
    type: 'a whole number of 0 or more',
    meaning: 'llama.cpp and Ollama: layers on GPUs; as many as fit if missing',
  },
  microBatch: whole('llama.cpp’s physical batch'),
  batchedTokens: whole('vLLM and SGLang: tokens of the largest batch; the engine’s choice for the GPU if missing'),
  maxSequences: whole('vLLM and SGLang: requests that are computed together at most'),
  flashAttention: { type: 'true or false', meaning: 'the provider’s default if missing' },
};
