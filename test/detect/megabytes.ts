/** Texts of about a megabyte, each of one kind of line, on which patterns that look back often get slow. */
export const megabytes: readonly (readonly [kind: string, text: string])[] = [
  ['letters', 'x'.repeat(1_000_000)],
  ['short lines', 'aaaaa\n'.repeat(200_000)],
  ['rows of a table', '|   0  x x x x x x x x x\n'.repeat(40_000)],
  ['cards', 'GPU 0: NVIDIA GeForce RTX 4090\n'.repeat(32_000)],
  ['rows of models', 'qwen3:14b  bdbd181c33f2  17 GB  48%/52% CPU/GPU  8192  Forever\n'.repeat(16_000)],
  ['beginnings of sentences', `max seq len (${'1'.repeat(1900)}\n`.repeat(500)],
  ['brackets', `- CUDA0 (${'('.repeat(1900)}\n`.repeat(500)],
];
