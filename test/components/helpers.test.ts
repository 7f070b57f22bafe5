import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/components/dates';
import { devicesLike } from '../../src/components/DeviceTable/filter';
import { compareCells, type Sortable } from '../../src/components/order';
import { found } from '../../src/components/providers';
import { tellingReasons } from '../../src/components/reasons';
import type { RankedProvider } from '../../src/decide';
import type { Device } from '../../src/schema/device';

describe('plainDate', () => {
  it('says as much as the date says', () => {
    expect(plainDate('2026-11-03')).toBe('3 Nov 2026');
    expect(plainDate('2026-11')).toBe('Nov 2026');
    expect(plainDate('2026')).toBe('2026');
  });
});

describe('compareCells', () => {
  const sorted = (cells: Sortable[], direction: 'ascending' | 'descending') =>
    [...cells].sort((a, b) => compareCells(a, b, direction));
  it('puts the unknown last in both directions', () => {
    expect(sorted([null, 2, 10, 1], 'ascending')).toEqual([1, 2, 10, null]);
    expect(sorted([null, 2, 10, 1], 'descending')).toEqual([10, 2, 1, null]);
  });
});

describe('found', () => {
  it('says what was not found and what was probably meant', () => {
    expect(() => found(undefined, 'claim', 'vlm-fast', ['vllm-fast', 'other'])).toThrow(
      'no claim "vlm-fast"; did the page mean "vllm-fast"?',
    );
  });
});

describe('tellingReasons', () => {
  const ranked = (provider: string, points: Record<string, number>) =>
    ({
      provider,
      verdict: 'good',
      reasons: Object.entries(points).map(([factor, own]) => ({ factor, points: own, text: factor, sources: [] })),
    }) as unknown as RankedProvider;

  it('leaves out what all get and puts the greatest lead first', () => {
    const ranking = [ranked('a', { base: 20, speed: 6, ease: 9 }), ranked('b', { base: 20, speed: 1, ease: 8 })];
    expect(tellingReasons(ranking, 'a', 3).map(({ factor }) => factor)).toEqual(['speed', 'ease']);
  });
});

describe('devicesLike', () => {
  const device = (own: Partial<Device>) => ({ vendor: 'nvidia', kind: 'gpu', market: 'consumer', ...own }) as Device;
  const devices = [
    device({
      name: 'Card 24',
      aliases: ['big one'],
      memory: { kind: 'own', vramGiB: 23.6, basis: 'driver', nominalGB: 24 },
    }),
    device({ name: 'Chip', vendor: 'apple', kind: 'unified', memory: { kind: 'unified', optionsGB: [16, 64] } }),
  ];
  const names = (filter: Partial<Parameters<typeof devicesLike>[1]>) =>
    devicesLike(devices, { text: '', vendor: null, kind: null, memory: '', ...filter }).map(({ name }) => name);

  it('finds by alias, make and kind', () => {
    expect(names({ text: 'big' })).toEqual(['Card 24']);
    expect(names({ vendor: 'apple' })).toEqual(['Chip']);
    expect(names({ kind: 'gpu' })).toEqual(['Card 24']);
  });
  it('counts a card by the size it is sold as, and a chip by its largest memory', () => {
    expect(names({ memory: '24' })).toEqual(['Card 24', 'Chip']);
    expect(names({ memory: '48' })).toEqual(['Chip']);
  });
});
