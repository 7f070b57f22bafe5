import { expect, it } from 'vitest';
import { providerOf } from '../../src/components/providers';
import { readsWriter } from '../../src/decide/facts';

it('reads checkpoints of the ways of writing that are named, and those of which the way is not known', () => {
  const lmdeploy = providerOf('lmdeploy');
  expect(readsWriter(lmdeploy, { key: 'quant.fp8', writer: 'compressed-tensors' })).toBe(false);
  expect(readsWriter(lmdeploy, { key: 'quant.fp8', writer: 'fp8-blocks' })).toBe(true);
  expect(readsWriter(lmdeploy, { key: 'quant.fp8', writer: undefined })).toBe(true);
});
