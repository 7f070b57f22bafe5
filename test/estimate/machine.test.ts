import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { gpusOf, hostOf, looksUnified, ramBesideGpus } from '../../src/estimate/machine';
import type { Accelerator } from '../../src/schema/answers';

const memoriesOf = (accelerators: Accelerator[], ramGiB?: number) =>
  gpusOf({ accelerators, ramGiB, catalog })?.map(({ memoryGiB }) => Math.round(memoryGiB * 1000) / 1000);

describe('memory that programs can have', () => {
  it('of a card is what its label says, less the driver’s part', () => {
    expect(memoriesOf([{ vendor: 'nvidia', memoryGiB: 24, count: 1 }])).toEqual([23.55]);
    expect(memoriesOf([{ vendor: 'amd', memoryGiB: 16, count: 2 }])).toEqual([15.55, 15.55]);
  });

  it('stands where it has decimals, since somebody read it off', () => {
    expect(memoriesOf([{ vendor: 'nvidia', memoryGiB: 23.58, count: 1 }])).toEqual([23.58]);
  });

  it('never becomes less than half of a small card', () => {
    expect(memoriesOf([{ vendor: 'nvidia', memoryGiB: 1, count: 1 }])).toEqual([0.55]);
  });

  it('of a Mac is two thirds, and three quarters from 36 GB on', () => {
    expect(memoriesOf([{ vendor: 'apple', memoryGiB: 24, count: 1 }])).toEqual([16]);
    expect(memoriesOf([{ vendor: 'apple', memoryGiB: 64, count: 1 }])).toEqual([48]);
    expect(memoriesOf([{ device: 'apple-m3-max-16-core-cpu', count: 1 }], 128)).toEqual([96]);
  });

  it('is unknown of a Mac that comes with several sizes, unless the system memory is told', () => {
    expect(gpusOf({ accelerators: [{ device: 'apple-m3-max-16-core-cpu', count: 1 }], catalog })).toBeNull();
    expect(gpusOf({ accelerators: [{ vendor: 'nvidia', count: 1 }], catalog })).toBeNull();
  });
});

describe('the cards of a machine', () => {
  it('are unknown, none, or one entry each', () => {
    expect(gpusOf({ accelerators: undefined, catalog })).toBeNull();
    expect(gpusOf({ accelerators: [], catalog })).toEqual([]);
    const cards = gpusOf({
      accelerators: [
        { device: 'RTX 3090', count: 2 },
        { device: 'h100-sxm', count: 1 },
      ],
      catalog,
    });
    expect(cards?.map(({ name, datacentre }) => [name, datacentre])).toEqual([
      [expect.stringContaining('3090'), false],
      [expect.stringContaining('3090'), false],
      [expect.stringContaining('H100'), true],
    ]);
  });

  it('keep what is told of a described one', () => {
    const told = { vendor: 'nvidia' as const, memoryGiB: 24, count: 1, computeCapability: '8.9', bandwidthGBs: 1008 };
    expect(gpusOf({ accelerators: [told], catalog })?.[0]).toMatchObject({
      bandwidthGBs: 1008,
      computeCapability: '8.9',
      fp16Tflops: null,
      unified: false,
    });
  });

  it('do not include a processor', () => {
    expect(gpusOf({ accelerators: [{ device: 'cpu-ddr5-5600-2ch', count: 1 }], catalog })).toEqual([]);
  });

  it('share their memory with the processor where every device of their generation does', () => {
    expect(looksUnified({ vendor: 'apple' }, catalog)).toBe(true);
    expect(looksUnified({ vendor: 'nvidia', computeCapability: '8.6' }, catalog)).toBe(false);
    expect(looksUnified({ vendor: 'nvidia', computeCapability: '12.1' }, catalog)).toBe(true);
    expect(looksUnified({ vendor: 'amd' }, catalog)).toBe(false);
  });
});

describe('the host', () => {
  it('reads at the pace of the processor named', () => {
    // Two channels of 5600 MT/s × 8 bytes.
    expect(hostOf({ accelerators: [], ramGiB: 32, cpu: 'cpu-ddr5-5600-2ch', catalog })).toMatchObject({
      ramGiB: 32,
      bandwidthGBs: 89.6,
    });
    expect(hostOf({ accelerators: [{ device: 'h100-sxm', count: 1 }], catalog })).toEqual({
      ramGiB: null,
      bandwidthGBs: null,
      fp16Tflops: null,
    });
  });

  it('shares the pace of a chip with unified memory, whose RAM is no second memory', () => {
    const mac = { accelerators: [{ device: 'apple-m3-max-16-core-cpu', count: 1 }], ramGiB: 64, catalog };
    expect(hostOf(mac)).toMatchObject({ ramGiB: 64, bandwidthGBs: 400 });
    expect(ramBesideGpus(mac)).toBeNull();
    expect(ramBesideGpus({ accelerators: [{ device: 'h100-sxm', count: 1 }], ramGiB: 64, catalog })).toBe(64);
  });
});
