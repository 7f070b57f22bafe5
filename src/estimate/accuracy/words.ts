import type { Bound } from './targets';

/** @example percentText(0.734) // '73 %' */
export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

/** @example errorText(-0.0123) // '−1.2 %' */
export function errorText(error: number): string {
  if (Number.isNaN(error)) return '–';
  const size = Math.abs(error) * 100;
  const rounded = size.toFixed(size < 100 ? 1 : 0);
  return `${rounded === '0.0' ? '±' : error < 0 ? '−' : '+'}${rounded} %`;
}

/**
 * Four digits; whole from a thousand on.
 *
 * @example figureText(31.447) // '31.45'
 */
export const figureText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : String(value < 1000 ? Number(value.toPrecision(4)) : Math.round(value));

/** @example boundText({ kind: 'factor', of: 2, floor: 0.95 }) // 'within a factor of 2' */
export const boundText = ({ kind, of }: Bound): string =>
  kind === 'factor' ? `within a factor of ${of}` : `within ${percentText(of)}`;
