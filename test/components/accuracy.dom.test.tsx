import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import Errors from '../../src/components/Accuracy/Errors';
import Plots from '../../src/components/Accuracy/Plots';
import { logScale, shortNumber } from '../../src/components/Accuracy/scale';
import SetAside from '../../src/components/Accuracy/SetAside';
import Targets from '../../src/components/Accuracy/Targets';

vi.mock('@generated/accuracy/default/report.json', () => {
  const row = (id: string, url: string) => ({
    id,
    provider: 'vllm',
    model: `Model ${id}`,
    scheme: 'none',
    machine: '2 × RTX 3090',
    url,
  });
  const one = (id: string, observed: number, expected: number) => ({
    target: 'weights',
    family: 'dense',
    unit: 'GiB',
    observed,
    slack: 0,
    predicted: { low: expected * 0.98, expected, high: expected * 1.02 },
    thumb: observed * 1.2,
    rows: [id],
  });
  return {
    default: {
      rows: [row('a', 'https://example.org/a'), row('b', 'https://example.org/b'), row('c', 'https://example.org/c')],
      cases: [one('a', 10, 10.1), one('b', 40, 50)],
      setAside: [{ target: 'room', reason: 'the GPU is not known', rows: ['c'] }],
    },
  };
});

describe('the targets', () => {
  it('say what is reached, what is wanted, and what the rule of thumb reaches', () => {
    render(<Targets />);
    const cells = within(screen.getByRole('row', { name: /Weights, unquantized/ })).getAllByRole('cell');
    // One of two within 3 %; errors of 1 and 25 %.
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '2',
      '50 %missed, wanted 90 %',
      '+13.0 %',
      '50 %',
      '0 %',
    ]);
  });
});

describe('a plot', () => {
  it('is one picture with a summary for those who do not see it, and a table with sources behind it', () => {
    render(<Plots />);
    expect(screen.getByRole('img')).toHaveProperty('tagName', 'svg');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Weights on one GPU, predicted against observed: 1 of 2 within 3 %, 1 inside their interval, median error +13.0 %',
    );
    const table = screen.getByRole('table', { hidden: true });
    expect(
      within(table)
        .getAllByRole('link', { hidden: true })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['https://example.org/a', 'https://example.org/b']);
  });

  it('marks near and far by shape, not by colour alone', () => {
    const { container } = render(<Plots />);
    expect(container.querySelectorAll('figure circle')).toHaveLength(1);
    expect(container.querySelectorAll('figure path')).toHaveLength(1);
  });
});

describe('the error tables', () => {
  it('name the engine and the family', () => {
    render(<Errors by="engine" />);
    expect(screen.getByRole('rowheader', { name: 'vLLM' })).toBeTruthy();
    render(<Errors by="family" />);
    expect(screen.getByRole('rowheader', { name: 'Dense' })).toBeTruthy();
  });
});

describe('what is set aside', () => {
  it('stands under its rule, with a link to each row', () => {
    render(<SetAside />);
    const line = screen.getByRole('row', { name: /the GPU is not known/ });
    expect(within(line).getByRole('link').getAttribute('href')).toBe('https://example.org/c');
  });
});

describe('a logarithmic axis', () => {
  it('puts equal factors at equal distances and writes round numbers', () => {
    const { at, ticks } = logScale({ values: [2, 2000], length: 100 });
    expect(ticks).toEqual([10, 100, 1000]);
    expect(at(100) - at(10)).toBeCloseTo(at(1000) - at(100), 9);
    expect(logScale({ values: [3, 40], length: 100 }).ticks).toEqual([5, 10, 20, 50]);
  });

  it('keeps to its ends', () => {
    const { at } = logScale({ values: [1, 10], length: 100 });
    expect([at(0), at(1e9)]).toEqual([0, 100]);
  });

  it('writes large numbers short', () => {
    expect([0.5, 250, 1500, 1_200_000].map(shortNumber)).toEqual(['0.5', '250', '1.5k', '1.2M']);
  });
});
