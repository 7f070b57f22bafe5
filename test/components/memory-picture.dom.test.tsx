import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import MemoryPicture from '../../src/components/MemoryPicture';
import { barsOf, freeGiB, spanGiB, uses } from '../../src/components/MemoryPicture/bars';
import { catalog } from '../../src/data';
import { estimate, type Estimate, type EstimateRequest } from '../../src/estimate';

function estimated(request: Partial<EstimateRequest>): Estimate {
  const result = estimate({
    request: { provider: 'vllm', model: 'Qwen/Qwen3-8B', contextTokens: 8192, concurrentRequests: 1, ...request },
    catalog,
  });
  if (result.kind === 'faulty') throw new Error(result.faults[0]?.remedy);
  return result.value;
}

const on = (device: string, count: number) => ({ accelerators: [{ device, count }] });

describe('bars', () => {
  it('stand for several GPUs that hold the same', () => {
    const bars = barsOf(estimated({ model: 'Qwen/Qwen3-32B', ...on('h100-sxm', 8) }), { ramGiB: null });
    expect(bars).toHaveLength(1);
    expect(bars[0]?.count).toBe(8);
  });

  it('have parts that add up to the total', () => {
    for (const bar of barsOf(estimated(on('geforce-rtx-3090', 1)), { ramGiB: 64 })) {
      const parts = uses.reduce((sum, { id }) => sum + bar.parts[id].expected, 0);
      expect(parts).toBeCloseTo(bar.totalGiB.expected, 6);
      expect((freeGiB(bar) ?? 0) + parts).toBeCloseTo(spanGiB(bar), 6);
    }
  });

  it('show the missing memory once, beyond the limit or after the total', () => {
    const told = estimated({ model: 'Qwen/Qwen3-32B', ...on('geforce-rtx-3090', 1) });
    const [bar] = barsOf(told, { ramGiB: null });
    const beyond = (bar?.totalGiB.expected ?? 0) - (bar?.limitGiB ?? 0);
    expect(beyond + (bar?.missingGiB ?? 0)).toBeCloseTo(told.shortByGiB ?? 0, 6);
    expect(bar?.shortGiB).toBeCloseTo(told.shortByGiB ?? 0, 6);
  });

  it('have no limit while the machine is not known', () => {
    const [bar] = barsOf(estimated({}), { ramGiB: null });
    expect(bar?.limitGiB).toBeNull();
    expect(bar?.name).toBe('GPU of any size');
  });
});

describe('the picture', () => {
  it('says in words what a bar shows', () => {
    render(<MemoryPicture estimate={estimated(on('geforce-rtx-3090', 2))} ramGiB={64} />);
    const [gpus, ram] = screen.getAllByRole('img');
    expect(gpus?.getAttribute('aria-label')).toMatch(/^2 × GeForce RTX 3090: [\d.]+ of [\d.]+ GiB each\. Weights /);
    expect(ram?.getAttribute('aria-label')).toMatch(/^System RAM: 0\.0 of 64\.0 GiB\. free 64\.0 GiB\.$/);
  });

  it('has the same figures in a table', () => {
    render(<MemoryPicture estimate={estimated(on('geforce-rtx-3090', 1))} />);
    expect(screen.getByRole('rowheader', { name: 'GeForce RTX 3090', hidden: true })).toBeTruthy();
    expect(screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)).toContain(
      'KV cache',
    );
  });
});
