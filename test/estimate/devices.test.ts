import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { findDevices, resolveDevice } from '../../src/decide';

const resolved = (name: string) => {
  const match = resolveDevice({ name, catalog });
  return match.kind === 'one' ? match.device.id : match.kind;
};

describe('resolveDevice', () => {
  it.each([
    ['geforce-rtx-3090', 'geforce-rtx-3090'],
    ['RTX 3090', 'geforce-rtx-3090'],
    ['rtx3090', 'geforce-rtx-3090'],
    ['NVIDIA GeForce RTX 4090', 'geforce-rtx-4090'],
    ['Apple M2 Ultra', 'apple-m2-ultra'],
    ['m1', 'apple-m1'],
    ['RX 7900 XTX', 'radeon-rx-7900-xtx'],
    ['l4', 'l4'],
    ['DGX Spark', 'dgx-spark-gb10'],
  ])('takes “%s” for %s', (name, id) => {
    expect(resolved(name)).toBe(id);
  });

  it('offers the candidates where a name means several', () => {
    const match = resolveDevice({ name: 'h100', catalog });
    expect(match.kind === 'several' && match.candidates.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['h100-sxm', 'h100-pcie', 'h100-nvl']),
    );
  });

  it('names the nearest device for a name that means none', () => {
    expect(resolveDevice({ name: 'geforce-rtx-3091', catalog })).toMatchObject({
      kind: 'none',
      nearest: 'geforce-rtx-3090',
    });
  });

  it('finds every device of the catalog by its id and by its name', () => {
    for (const { id, name } of catalog.devices) {
      expect(resolved(id)).toBe(id);
      expect(resolved(name), name).toBe(id);
    }
  });
});

describe('findDevices', () => {
  it('puts the exact card before its relatives', () => {
    expect(findDevices({ typed: '3090', catalog })[0]?.id).toBe('geforce-rtx-3090');
  });
  it('finds by words in any order', () => {
    expect(findDevices({ typed: 'ti 4060', catalog }).map(({ id }) => id)).toContain('geforce-rtx-4060-ti-16-gb');
  });
  it('finds nothing for nonsense', () => {
    expect(findDevices({ typed: '<script>alert(1)</script>', catalog })).toEqual([]);
  });
});
