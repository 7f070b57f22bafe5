import { quantizations, type QuantizationId } from '../schema/vocabulary';

const SIZES: Record<string, string> = { small: 's', medium: 'm', large: 'l' };

/**
 * The scheme that a log's words for a file mean; null where the guide has none of that name.
 *
 * @example schemeNamed('Q4_K - Medium') // 'q4_k_m'
 */
export function schemeNamed(told: string): QuantizationId | null {
  const [, base = '', size = ''] = /^(?:all )?([A-Za-z0-9_]+)(?: - (Small|Medium|Large))?/i.exec(told.trim()) ?? [];
  const id = [base.toLowerCase(), SIZES[size.toLowerCase()] ?? ''].filter(Boolean).join('_');
  if (/^(?:b?f16|fp16)$/.test(id)) return 'none';
  return Object.hasOwn(quantizations, id) ? (id as QuantizationId) : null;
}
