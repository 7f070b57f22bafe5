import { describe, expect, it } from 'vitest';
import * as shared from '../../../src/decide/rules/lines';
import { softened, type SupportLine } from '../../../src/decide/rules/tables';

const lines = Object.values(shared).filter((line): line is SupportLine => 'key' in line);

describe('a line without its hard edge', () => {
  it.each([-2, -4, -6, -9])('is never worse with a condition than without, at a cost of %d', (cost) => {
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const { yes, partly, no, unknown } = softened(line, cost).worth;
      expect(no, line.key).toBe(cost);
      expect(partly, line.key).toBeGreaterThan(Number(no));
      expect(unknown, line.key).toBeGreaterThanOrEqual(Number(no));
      expect(yes, line.key).toBeGreaterThan(Number(partly));
    }
  });
});
