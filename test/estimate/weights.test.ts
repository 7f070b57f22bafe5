import { expect, it } from 'vitest';
import { weightsFloorGiB } from '../../src/estimate/weights';

it('counts 70 billion weights of 4 bits as 32.6 GiB', () => {
  // 70e9 · 4 / 8 = 35e9 bytes; 35e9 / 2^30 = 32.596
  expect(weightsFloorGiB({ paramsB: 70, bitsPerWeight: 4 })).toBeCloseTo(32.596, 3);
});
