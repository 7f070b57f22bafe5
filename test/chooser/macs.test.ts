import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { findDevices } from '../../src/decide';
import { chipWords } from '../../src/chooser/state/macs';

describe('the chip in what people type for a Mac', () => {
  it.each([
    ['MacBook Air M3', 'M3'],
    ['macbook pro m4 max', 'm4 max'],
    ['MacBook Pro (14-inch, M3 Pro, 18 GB)', 'M3 Pro'],
    ['Mac mini M2', 'M2'],
    ['Mac Studio (2025) M3 Ultra', 'M3 Ultra'],
    ['iMac', ''],
    ['m1', 'm1'],
    ['Apple M2 Pro', 'Apple M2 Pro'],
  ])('%s', (typed, chip) => expect(chipWords(typed)).toBe(chip));

  it('finds the chip first', () => {
    expect(findDevices({ typed: chipWords('MacBook Air M3'), catalog })[0]?.name).toBe('Apple M3');
  });
});
