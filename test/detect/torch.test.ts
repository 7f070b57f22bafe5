import { expect, it } from 'vitest';
import { groupsIn } from '../../src/detect/lines';
import { TORCH_ASKED, TORCH_FREE, torchGiB } from '../../src/detect/readers/torch';

it('reads what was asked for and what was free, in either unit', () => {
  const text =
    'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 512.00 MiB. GPU 0 has a total capacity of 23.65 GiB of which 1.50 GiB is free.';
  expect(torchGiB(groupsIn(text, TORCH_ASKED)!)).toBe(0.5);
  expect(torchGiB(groupsIn(text, TORCH_FREE)!)).toBe(1.5);
});
