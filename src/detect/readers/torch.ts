/** What PyTorch says where a GPU's memory does not suffice: what it asked for, and what was free. */
export const TORCH_ASKED = /(?:CUDA|HIP) out of memory\. Tried to allocate (\d{1,9}(?:\.\d{1,9})?) (GiB|MiB)/;
export const TORCH_FREE = /of which (\d{1,9}(?:\.\d{1,9})?) (GiB|MiB) is free/;

/**
 * The size in the groups of either.
 *
 * @example torchGiB(['512.00', 'MiB']) // 0.5
 */
export const torchGiB = ([size, unit]: readonly string[]): number => Number(size) / (unit === 'GiB' ? 1 : 1024);
