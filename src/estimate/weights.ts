const BYTES_PER_GIB = 2 ** 30;

/**
 * The least memory that weights can take: parameters times bits, nothing else. A floor that rules out with certainty,
 * not a prediction; unquantized parts, KV cache and compute buffers come on top.
 *
 * @param paramsB parameters in 10^9
 * @param bitsPerWeight average bits a weight
 * @returns GiB (2^30 bytes)
 * @example weightsFloorGiB({ paramsB: 70, bitsPerWeight: 4 }) // 32.6
 */
export function weightsFloorGiB({ paramsB, bitsPerWeight }: { paramsB: number; bitsPerWeight: number }): number {
  return (paramsB * 1e9 * bitsPerWeight) / 8 / BYTES_PER_GIB;
}
