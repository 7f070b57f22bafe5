import type { AnswerField, Answers } from '../../schema/answers';
import type { Asked, Dimension, DimensionId } from './dimension';
import { gpuCount, gpuMemory } from './gpu-dimensions';

type NumberField = 'concurrentUsers' | 'contextTokens' | 'ramGiB' | 'nodes' | 'modelsAtOnce';

const grouped = (value: number) => value.toLocaleString('en');

/** A dimension that is an answer by itself. */
function answer(
  field: NumberField,
  rest: Omit<Dimension, 'id' | 'field' | 'set' | 'suits' | 'tick'> & Partial<Dimension>,
): Dimension {
  return {
    id: field,
    field,
    set: (asked, value) =>
      value === rest.own(asked) ? asked.situation.answers : { ...asked.situation.answers, [field]: value },
    tick: grouped,
    suits: () => true,
    ...rest,
  };
}

const users = answer('concurrentUsers', {
  label: 'Requests at once',
  rungs: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1000],
  tell: (value) => (value === 1 ? 'one request at a time' : `${grouped(value)} requests at once`),
  short: (value) => `${grouped(value)} at once`,
  own: ({ situation }) => situation.users,
});

/** In units of 1024 tokens where it is a whole number of them. */
const contextShort = (tokens: number) => (tokens % 1024 === 0 ? `${grouped(tokens / 1024)}k` : grouped(tokens));

const context = answer('contextTokens', {
  label: 'Context',
  rungs: [2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576],
  tell: (value) => `${grouped(value)} tokens of context`,
  short: (value) => `${contextShort(value)} tokens`,
  tick: contextShort,
  unit: 'tokens',
  own: ({ situation }) => situation.contextTokens,
});

/** Whether the GPU is said to have memory of its own, though its kind shares that of the machine. */
const isSettledByChip = ({ situation: { answers } }: Asked) =>
  (answers.accelerators ?? []).some(
    (card) => !('device' in card) && card.vendor === 'apple' && card.memoryGiB !== undefined,
  );

const ram = answer('ramGiB', {
  label: 'System memory',
  unit: 'GiB',
  rungs: [8, 16, 24, 32, 48, 64, 96, 128, 256, 512, 1024],
  tell: (value) => `${grouped(value)} GiB of system memory`,
  short: (value) => `${grouped(value)} GiB`,
  own: ({ situation }) => situation.machine.ramGiB,
  suits: (asked) => !isSettledByChip(asked),
});

const nodes = answer('nodes', {
  label: 'Machines',
  rungs: [1, 2, 3, 4, 6, 8, 16, 32],
  tell: (value) => (value === 1 ? 'one machine' : `${grouped(value)} machines`),
  short: (value) => (value === 1 ? '1 machine' : `${grouped(value)} machines`),
  own: ({ situation }) => situation.machine.nodes,
  suits: ({ situation: { machine } }) => machine.os !== 'ios' && machine.os !== 'android',
});

const modelsAtOnce = answer('modelsAtOnce', {
  label: 'Models side by side',
  rungs: [1, 2, 3, 4, 6, 8, 16],
  tell: (value) => (value === 1 ? 'one model' : `${grouped(value)} models side by side`),
  short: (value) => (value === 1 ? '1 model' : `${grouped(value)} models`),
  own: ({ situation }) => situation.answers.modelsAtOnce ?? 1,
});

/** Of a mixture of experts the share of active parameters stays. */
function sized({ situation: { answers, model } }: Asked, paramsB: number): Answers {
  const active = model?.activeParamsB;
  if (!model || active === null || active === undefined) return { ...answers, model: { paramsB } };
  const activeParamsB = Math.max(0.1, Math.round((active / model.paramsB) * paramsB * 10) / 10);
  return { ...answers, model: { paramsB, activeParamsB } };
}

const modelSize: Dimension = {
  id: 'paramsB',
  field: 'model',
  label: 'Model size',
  rungs: [1, 2, 4, 8, 14, 32, 70, 120, 235, 400, 700, 1000],
  tell: (value) => `a model of ${grouped(value)}B parameters`,
  short: (value) => `${grouped(value)}B`,
  tick: (value) => `${grouped(value)}B`,
  unit: 'parameters',
  own: ({ situation }) => situation.model?.paramsB ?? null,
  set: (asked, value) => (value === modelSize.own(asked) ? asked.situation.answers : sized(asked, value)),
  suits: () => true,
};

/** Everything that can be varied, by name. */
export const dimensions: Record<DimensionId, Dimension> = {
  gpuMemoryGiB: gpuMemory,
  concurrentUsers: users,
  contextTokens: context,
  paramsB: modelSize,
  ramGiB: ram,
  gpuCount,
  nodes,
  modelsAtOnce,
};

/** The dimension of an answer that is a number; undefined for any other. */
export const dimensionOf = (field: AnswerField): Dimension | undefined =>
  Object.values(dimensions).find(({ id }) => id === field);
