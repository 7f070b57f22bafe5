import type { Calculation, CalculationField } from '../../decide/calculation';
import { weightsField } from '../../decide/calculation';
import type { Estimate } from '../../estimate';
import type { Answer } from '../state/ask';

/** Something an estimate goes by: given, or assumed and why. */
export interface AssumptionRow {
  /** Names the row, also where two speak of one field. */
  key: string;
  label: string;
  text: string;
  /** The field of the calculation that settles it; null where none does. */
  field: CalculationField | null;
  /** What stands for it now. */
  value: unknown;
  given: boolean;
}

/** Fields that can be given a number or a choice, in the order in which they are shown. */
const LABELS = {
  quantization: 'Weights',
  kvCacheType: 'KV cache',
  contextTokens: 'Context',
  concurrentRequests: 'Requests at once',
  tensorParallel: 'GPUs that share each layer',
  pipelineParallel: 'Groups of GPUs one after another',
  gpuMemoryUtilization: 'Share of each GPU',
  gpuLayers: 'Layers on the GPU',
  microBatch: 'Tokens computed at once',
  batchedTokens: 'Largest batch',
  maxSequences: 'Requests in the largest batch',
} as const;

type Settleable = keyof typeof LABELS;
const order = Object.keys(LABELS) as Settleable[];
const isSettleable = (field: string): field is Settleable => field in LABELS;

const fieldOf = (field: Settleable, { provider }: Answer): CalculationField =>
  field === 'quantization' ? weightsField(provider) : field;

/**
 * What an estimate goes by, as rows: first what can be changed, then what was taken for granted besides.
 *
 * @example assumptionRows({ answer, estimate, calculation }).filter(({ given }) => !given).length // as many as were assumed
 */
export function assumptionRows(told: {
  answer: Answer;
  estimate: Estimate;
  calculation: Calculation;
}): AssumptionRow[] {
  const { answer, estimate, calculation } = told;
  const changeable = order.flatMap((name): AssumptionRow[] => {
    const field = fieldOf(name, answer);
    const value = calculation[field];
    const used = answer.request[name];
    const assumed = estimate.assumptions.find((assumption) => assumption.field === name);
    if (value !== undefined && used !== undefined)
      return [{ key: name, label: LABELS[name], text: 'As you set it.', field, value, given: true }];
    return assumed
      ? [{ key: name, label: LABELS[name], text: assumed.text, field, value: assumed.assumed, given: false }]
      : [];
  });
  const others = estimate.assumptions
    .filter(({ field }) => !isSettleable(field))
    .map(({ field, text, assumed }, place): AssumptionRow => ({
      key: `${field} ${place}`,
      label: '',
      text,
      field: null,
      value: assumed,
      given: false,
    }));
  return [...changeable, ...others];
}
