import type { Catalog } from '../../schema/catalog';
import { estimate, readEstimateRequest } from '../index';
import type { Estimate } from '../result';
import type { RowRequest } from './request';

/** The guide's own estimate, as it answers a request; null where it refuses. */
export const ownEstimate =
  (catalog: Catalog) =>
  (input: RowRequest): Estimate | null => {
    const request = readEstimateRequest({ input, catalog });
    if (request.kind === 'faulty') return null;
    const answer = estimate({ request: request.value, catalog });
    return answer.kind === 'ok' ? answer.value : null;
  };
