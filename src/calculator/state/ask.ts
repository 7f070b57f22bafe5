import { catalog } from '../../data';
import { requestOf, type Calculation } from '../../decide/calculation';
import { estimate, type Estimate, type EstimateRequest } from '../../estimate';
import { ramBesideGpus } from '../../estimate/machine';
import type { Engine } from '../../schema/engine';
import type { Fault, Parsed } from '../../schema/faults';
import type { Provider } from '../../schema/provider';

/** A provider whose way with memory is known. */
export interface Calculable {
  provider: Provider;
  engine: Engine;
}

export const calculable: readonly Calculable[] = catalog.providers.flatMap((provider) =>
  provider.engine ? [{ provider, engine: provider.engine }] : [],
);

/** What one provider was asked and says. */
export interface Answer extends Calculable {
  request: EstimateRequest;
  result: Parsed<Estimate>;
}

export const chosenOf = ({ providers = [] }: Calculation): Calculable[] =>
  providers.flatMap((id) => calculable.filter(({ provider }) => provider.id === id));

/** Nothing can be said before there is a model. */
const hasModel = ({ model, config }: Calculation): boolean => model !== undefined || config !== undefined;

export function answersOf(calculation: Calculation): Answer[] {
  if (!hasModel(calculation)) return [];
  return chosenOf(calculation).map((one) => {
    const request = requestOf(calculation, one);
    return { ...one, request, result: estimate({ request, catalog }) };
  });
}

/** Faults that concern the model, and so every provider alike. */
export const modelFaults = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ path }) => path.startsWith('config') || path.startsWith('architecture') || path === 'request.model');

/** System memory beside the GPUs' on the calculation's machine; null also while no machine is chosen. */
export const separateRamGiB = ({ accelerators, ramGiB, cpu }: Calculation): number | null =>
  accelerators === undefined ? null : ramBesideGpus({ accelerators, ramGiB, cpu, catalog });

/** What an estimate went by for a field: the request's value, or what was assumed for it. */
export function settledValue(
  field: keyof EstimateRequest,
  told: { request: EstimateRequest; value: Estimate },
): unknown {
  const { request, value } = told;
  return request[field] ?? value.assumptions.find((assumption) => assumption.field === field)?.assumed;
}
