import type { Provider } from '../schema/provider';
import { runsGguf, takesExpertsBeside } from './loading';
import type { EstimateRequest } from './request';
import type { EstimateAssumption } from './result';
import type { Scheme } from './schemes';
import type { KvCacheType, Task } from './task';

type Engine = NonNullable<Provider['engine']>;

/** A settled request, to be looked at for what its engine would refuse or ignore. */
interface Doubted {
  request: EstimateRequest;
  provider: Provider;
  engine: Engine;
  task: Task;
  scheme: Scheme;
  /** The model's own longest context. */
  mostTokens: number | null;
}

const CACHE_TYPES: Record<Engine['memory']['kind'], readonly KvCacheType[]> = {
  ggml: ['f16', 'bf16', 'q8_0', 'q4_0'],
  pool: ['bf16', 'f16', 'fp8'],
  eager: ['bf16', 'f16'],
};

/**
 * Formats in which an engine can keep keys and values.
 *
 * @example cacheTypesOf(llamaCpp) // ['f16', 'bf16', 'q8_0', 'q4_0']
 */
export const cacheTypesOf = ({ memory }: Engine): readonly KvCacheType[] => CACHE_TYPES[memory.kind];

/** Fields that only some ways of using memory know. */
const OWN_FIELDS: Record<Engine['memory']['kind'], readonly (keyof EstimateRequest)[]> = {
  ggml: ['gpuLayers', 'microBatch', 'flashAttention'],
  pool: ['tensorParallel', 'pipelineParallel', 'gpuMemoryUtilization', 'batchedTokens', 'maxSequences'],
  eager: [],
};

const isQuantized = (type: KvCacheType) => type === 'q8_0' || type === 'q4_0';

function headsDoubt({ task, engine }: Doubted): string | null {
  const heads = task.architecture.mixers.find((mixer) => 'heads' in mixer);
  if (engine.memory.kind !== 'pool' || !heads || !('heads' in heads)) return null;
  return heads.heads % task.tensorParallel === 0
    ? null
    : `${heads.heads} heads do not divide among ${task.tensorParallel} GPUs: expect the engine to refuse.`;
}

function unlikeDoubt({ task, engine }: Doubted): string | null {
  const makes = new Set(task.gpus?.map(({ vendor }) => vendor));
  return engine.memory.kind === 'pool' && makes.size > 1
    ? 'GPUs of different makes do not share layers: expect the engine to refuse.'
    : null;
}

/** What the engine would refuse, by the field that asks for it. */
function refusals(doubted: Doubted): [keyof EstimateRequest, string | null][] {
  const { request, provider, engine, task, scheme, mostTokens } = doubted;
  const { kind } = engine.memory;
  const known = cacheTypesOf(engine);
  return [
    ['tensorParallel', headsDoubt(doubted)],
    ['accelerators', unlikeDoubt(doubted)],
    [
      'contextTokens',
      mostTokens !== null && kind !== 'ggml' && task.contextTokens > mostTokens
        ? `The model was made for ${mostTokens.toLocaleString('en')} tokens: expect the engine to refuse more.`
        : null,
    ],
    [
      'kvCacheType',
      known.includes(task.kvCacheType)
        ? null
        : `This engine has no cache in ${task.kvCacheType}; it knows ${known.join(', ')}.`,
    ],
    [
      'flashAttention',
      kind === 'ggml' && !task.flashAttention && isQuantized(task.kvCacheType)
        ? 'Quantized values need Flash Attention: expect the engine to refuse.'
        : null,
    ],
    [
      'quantization',
      runsGguf(provider) && !scheme.isGguf ? 'This engine reads GGUF files; there is no such scheme among them.' : null,
    ],
    [
      'expertsInRam',
      request.expertsInRam !== undefined && scheme.inRam === undefined
        ? takesExpertsBeside(engine)
          ? 'There is no such scheme among GGUF files; left out.'
          : 'This engine takes experts in RAM from the same file as the rest; left out.'
        : null,
    ],
  ];
}

/** Fields that mean nothing to the engine. */
function ignored({ request, engine }: Doubted): (keyof EstimateRequest)[] {
  const own = OWN_FIELDS[engine.memory.kind];
  return [...new Set(Object.values(OWN_FIELDS).flat())].filter(
    (field) => request[field] !== undefined && !own.includes(field),
  );
}

/**
 * What is doubtful about a request: what its engine would refuse, and what means nothing to it.
 *
 * @example doubtsOf({ request: { …, gpuLayers: 3 }, engine: vllm, … })[0].text // 'Means nothing to this engine; left out.'
 */
export function doubtsOf(doubted: Doubted): EstimateAssumption[] {
  const { request } = doubted;
  return [
    ...refusals(doubted).flatMap(([field, text]) =>
      text === null ? [] : [{ field, assumed: request[field] ?? null, text }],
    ),
    ...ignored(doubted).map((field) => ({ field, assumed: null, text: 'Means nothing to this engine; left out.' })),
  ];
}
