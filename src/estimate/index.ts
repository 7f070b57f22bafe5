/** Physics: memory and speed of one provider, model and machine. Pure functions over a catalog. */
export { estimate } from './estimate';
export { readEstimateRequest } from './read-request';
export type { EstimateRequest } from './request';
export type { Interval } from './interval';
export type * from './result';
