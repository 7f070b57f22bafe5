import type { Interval } from '../interval';
import type { Speed } from '../result';

/**
 * Factors of a single stream, from the same machine with and without: no gain at all where few drafts are accepted or
 * the context is long, and a good double where prose or code is easy to foresee.
 *
 * - Qwen3.8-27B on RX 7900 XTX: 41.0 to 85.4; on an RTX 3080 Ti Laptop: 14.8 to 28.6
 *   (github.com/sudoingX/qwen38-mtp, pull requests 53 and 56, 2026-08-18)
 * - Qwen3.5-397B-A17B on four RTX PRO 6000: 81 to 127 in NVFP4, 104 to 147 in AWQ, where 128k of context fell from 96 to 40
 *   (github.com/voipmonitor/rtx6kpro, inference-throughput, 2026-03-14)
 */
const FACTOR = { low: 1, high: 2.2 };

/**
 * The range that a draft model or multi-token prediction opens; null where several requests run at once, since their
 * batch already uses the arithmetic that drafts would take. Never part of the base figure.
 *
 * @example speculativeRange({ decode: { low: 30, expected: 40, high: 48 }, requests: 1 }) // 40 to 88
 */
export function speculativeRange(request: { decode: Interval; requests: number }): Speed['speculative'] {
  const { decode, requests } = request;
  if (requests > 1) return null;
  const low = decode.expected * FACTOR.low;
  const high = decode.expected * FACTOR.high;
  return {
    low,
    high,
    text: `With a draft model or multi-token prediction, where the engine and the model have it: ${Math.round(low)} to ${Math.round(high)} tokens a second.`,
  };
}
