import type { PoolRun } from '../report';
import type { Meaning } from '../understanding';
import { roundContext } from './context';

const tokens = (count: number) => `${count.toLocaleString('en')} tokens`;
const gib = (size: number) => `${size.toFixed(1)} GiB`;
/** Two sizes to compare: as many digits as tell them apart. */
function gibs(a: number, b: number): [string, string] {
  const digits = a !== b && a.toFixed(1) === b.toFixed(1) ? 2 : 1;
  return [`${a.toFixed(digits)} GiB`, `${b.toFixed(digits)} GiB`];
}

/** What each engine calls its settings. */
const FLAGS: Record<PoolRun['engine'], { length: string; share: string; batch: string; parallel: string }> = {
  vLLM: {
    length: '--max-model-len',
    share: '--gpu-memory-utilization',
    batch: '--max-num-batched-tokens and --max-num-seqs',
    parallel: '--tensor-parallel-size',
  },
  SGLang: {
    length: '--context-length',
    share: '--mem-fraction-static',
    batch: '--chunked-prefill-size and --max-running-requests',
    parallel: '--tp',
  },
};

function capacity({ engine, concurrency, maxTokens, cacheTokens }: PoolRun): Meaning | null {
  const { length } = FLAGS[engine];
  if (concurrency === null || maxTokens === null)
    return cacheTokens === null
      ? null
      : { text: `The cache holds ${tokens(cacheTokens)}, over all requests together.` };
  if (concurrency < 1)
    return {
      text: `The cache holds less than one request of ${tokens(maxTokens)}: it has room for ${Math.round(concurrency * 100)} % of one.`,
      advice: `Lower ${length}, or take weights with fewer bits.`,
    };
  const many = Math.floor(concurrency);
  const held = many === 1 ? 'one request' : `${many.toLocaleString('en')} requests`;
  return {
    text: `The cache holds ${held} of ${tokens(maxTokens)} at once (${concurrency}×); further ones wait. Shorter requests take less room, so that more of them fit.`,
    ...(concurrency < 2
      ? { advice: `For more at once, lower ${length}, take weights with fewer bits, or add a GPU.` }
      : {}),
  };
}

const raise = ({ engine }: PoolRun) => `raise ${FLAGS[engine].share} where nothing else needs the GPU`;

function tooLong(run: PoolRun): Meaning {
  const { engine, maxTokens, longestTokens, askedGiB, availableGiB } = run;
  const { length } = FLAGS[engine];
  const [asked, left] = gibs(askedGiB ?? 0, availableGiB ?? 0);
  const needs = askedGiB !== null && availableGiB !== null ? ` It needs ${asked} of cache, and ${left} are left.` : '';
  const most = longestTokens === null ? null : roundContext(longestTokens);
  return {
    text: `${engine} did not start: one request of ${maxTokens === null ? 'the longest kind' : tokens(maxTokens)} does not fit the cache.${needs}`,
    advice:
      most === null
        ? `Set ${length} lower; ${raise(run)}; or take weights with fewer bits.`
        : `Set ${length} to ${most} or less, which fits as it is. For the full length, take weights with fewer bits, an 8-bit cache or another GPU, or ${raise(run)}.`,
    ...(most !== null && most > 0 ? { change: { field: 'contextTokens' as const, to: most } } : {}),
  };
}

function noCache(run: PoolRun): Meaning {
  const { engine, weightsGiB, cacheGiB } = run;
  const { parallel, batch } = FLAGS[engine];
  const weights = weightsGiB === null ? '' : ` The weights alone take ${gib(weightsGiB)} of each GPU.`;
  const short = cacheGiB !== null && cacheGiB < 0 ? ` ${gib(-cacheGiB)} are missing.` : '';
  return {
    text: `${engine} did not start: weights and working memory leave no room for the cache.${weights}${short}`,
    advice: `Take weights with fewer bits, a smaller model or more GPUs (${parallel}). If little is missing, lower ${batch}, or ${raise(run)}.`,
  };
}

function outOfMemory({ engine, askedGiB, availableGiB, weightsGiB }: PoolRun): Meaning {
  const asked = askedGiB === null ? '' : ` It asked for ${gib(askedGiB)}`;
  const free = asked !== '' && availableGiB !== null ? `, and ${gib(availableGiB)} were free` : '';
  const after =
    weightsGiB === null
      ? ''
      : ' The weights were loaded before that, so that it is the work beside them that did not fit.';
  return {
    text: `The GPU ran out of memory.${asked}${free}${asked === '' ? '' : '.'}${after}`,
    advice: `Lower ${FLAGS[engine].batch}, or ${FLAGS[engine].share}, which leaves more beside the cache; else take weights with fewer bits or more GPUs.`,
  };
}

function memoryTaken({ engine, askedGiB, availableGiB }: PoolRun): Meaning {
  const figures =
    askedGiB !== null && availableGiB !== null ? `: ${gib(availableGiB)} are free, ${gib(askedGiB)} are wanted` : '';
  return {
    text: `${engine} did not start: another program holds part of the GPU${figures}.`,
    advice: `Stop the other program (nvidia-smi names it), or lower ${FLAGS[engine].share} below the free share.`,
  };
}

function failureOf(run: PoolRun): Meaning | null {
  switch (run.failure) {
    case null:
      return null;
    case 'request-too-long':
      return tooLong(run);
    case 'no-cache':
      return noCache(run);
    case 'out-of-memory':
      return outOfMemory(run);
    case 'memory-taken':
      return memoryTaken(run);
    case 'no-bfloat16':
      return {
        text: `${run.engine} did not start: this GPU is too old to compute in bfloat16.`,
        advice: 'Start it with --dtype half, or take a checkpoint in 16-bit floats.',
      };
    default:
      return run.failure satisfies never;
  }
}

/** What a run of an engine with a pooled cache means. */
export function meaningsOfPool(run: PoolRun): Meaning[] {
  const failure = failureOf(run);
  const found = failure ? [failure] : [capacity(run)];
  return found.filter((meaning) => meaning !== null);
}
