import type { Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Model } from '../schema/model';
import type { Experience, Need, QuantizationId, Workload } from '../schema/vocabulary';
import { machineOf, type Machine } from './machine';
import type { Assumption } from './result';

/** The model to run, as far as its size matters. */
export interface ModelSize {
  name: string;
  paramsB: number;
  activeParamsB: number | null;
  /** The catalog's entry, where it was named. */
  entry: Model | null;
}

/** Answers, with what is assumed in place of the missing ones. Rules read this and provider facts, nothing else. */
export interface Situation {
  answers: Answers;
  machine: Machine;
  workload: Workload;
  /** Requests in flight at the peak. */
  users: number;
  experience: Experience | null;
  contextTokens: number;
  needs: ReadonlySet<Need>;
  model: ModelSize | null;
  quantization: QuantizationId | null;
  assumptions: readonly Assumption[];
}

/** The model is a mixture of experts, of which each token uses a few. */
export const isMixture = ({ model }: Situation): boolean => model !== null && model.activeParamsB !== null;

/** Requests in flight that a job usually brings, where nobody said. */
const USUAL_USERS: Record<Workload, number> = {
  chat: 1,
  rag: 5,
  'coding-agent': 1,
  agents: 5,
  api: 10,
  batch: 64,
  'document-ocr': 10,
  embeddings: 5,
  research: 1,
  'in-app': 1,
};

function assumedUsers(answers: Answers, machine: Machine): { users: number; because: string } {
  if (answers.workload) return { users: USUAL_USERS[answers.workload], because: 'what the job usually brings' };
  const apple = machine.gpus?.some((gpu) => gpu.vendor === 'apple') ?? machine.os === 'macos';
  if (machine.nodes > 1 && apple) return { users: 5, because: 'several Macs are shared by a few' };
  if (machine.nodes > 1) return { users: 32, because: 'several machines are rarely for one person' };
  if (machine.gpus?.some((gpu) => gpu.datacentre))
    return { users: 10, because: 'data-centre cards are usually shared' };
  if (machine.gpuCount > 1) return { users: 5, because: 'several cards are usually shared' };
  return { users: 1, because: 'most people start alone' };
}

/** The model of some answers; null where none is given or the catalog does not know it. */
function modelOf(answers: Answers, catalog: Catalog): ModelSize | null {
  const { model } = answers;
  if (model === undefined) return null;
  if (typeof model === 'object') {
    return {
      name: `${model.paramsB}B`,
      paramsB: model.paramsB,
      activeParamsB: model.activeParamsB ?? null,
      entry: null,
    };
  }
  const entry = catalog.models.find(({ hfId }) => hfId.toLowerCase() === model.toLowerCase());
  return entry ? { name: entry.name, paramsB: entry.paramsB, activeParamsB: entry.activeParamsB, entry } : null;
}

/** Prompt and answer together, where nobody said; agents carry files and the results of tools along. */
const USUAL_CONTEXT_TOKENS = 8192;
const CONTEXT_TOKENS: Partial<Record<Workload, number>> = { 'coding-agent': 32_768, agents: 16_384 };

const EXAMPLE = 'the one of each engine’s own documents';
const EXAMPLE_OF_VECTORS = 'one that gives vectors, where the engine serves those';

/**
 * Completes answers with assumptions, each of them listed.
 *
 * @example situationOf({ answers: {}, catalog }).users // 1, with an assumption that says so
 */
export function situationOf({ answers, catalog }: { answers: Answers; catalog: Catalog }): Situation {
  const machine = machineOf({ answers, catalog });
  const assumptions: Assumption[] = [];
  const assume = (field: Assumption['field'], { assumed, text }: { assumed: unknown; text: string }) =>
    assumptions.push({ field, assumed, text });

  const workload = answers.workload ?? 'chat';
  if (answers.workload === undefined)
    assume('workload', { assumed: workload, text: 'The job is not known; taken as chat and trying models.' });
  const usual = assumedUsers(answers, machine);
  const users = answers.concurrentUsers ?? usual.users;
  if (answers.concurrentUsers === undefined) {
    assume('concurrentUsers', {
      assumed: users,
      text: `${users} ${users === 1 ? 'request' : 'requests'} at once, since ${usual.because}.`,
    });
  }
  if (answers.os === undefined) {
    assume('os', {
      assumed: machine.os,
      text: machine.os
        ? 'An Apple chip: taken as macOS.'
        : 'The operating system is not known, so it rules nothing out.',
    });
  }
  if (machine.gpus === null)
    assume('accelerators', { assumed: null, text: 'The machine is not known, so it rules nothing out.' });
  if (machine.gpus?.some((gpu) => gpu.vendor === 'nvidia' && gpu.computeCapability === null)) {
    assume('accelerators', {
      assumed: 'recent',
      text: 'The compute capability of the NVIDIA card is not known; taken as recent enough.',
    });
  }
  if (answers.experience === undefined)
    assume('experience', { assumed: null, text: 'Who runs it is not known; easier engines get a small head start.' });
  const contextTokens = answers.contextTokens ?? CONTEXT_TOKENS[workload] ?? USUAL_CONTEXT_TOKENS;
  if (answers.contextTokens === undefined) {
    assume('contextTokens', {
      assumed: contextTokens,
      text: `${contextTokens.toLocaleString('en')} tokens per request, prompt and answer together.`,
    });
  }
  if (answers.model === undefined)
    assume('model', {
      assumed: null,
      text: `No model is named; the commands use ${workload === 'embeddings' ? EXAMPLE_OF_VECTORS : EXAMPLE}.`,
    });

  return {
    answers,
    machine,
    workload,
    users,
    experience: answers.experience ?? null,
    contextTokens,
    needs: new Set(answers.needs ?? []),
    model: modelOf(answers, catalog),
    quantization: answers.quantization ?? null,
    assumptions,
  };
}
