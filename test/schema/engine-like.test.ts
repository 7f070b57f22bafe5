import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/data';
import { withEngines } from '../../src/schema/engine-like';
import type { ProviderFile } from '../../src/schema/provider';

const own = catalog.providers.find(({ engine, engineLike }) => engine !== null && !engineLike)!;
const wrapper = (engine: ProviderFile['engine']): ProviderFile => ({ ...own, id: 'wrapper', name: 'Wrapper', engine });

describe('an engine that is counted like another', () => {
  it('takes the figures of the other, and says why', () => {
    const [, like] = withEngines([own, wrapper({ like: own.id, because: 'it starts it' })]);
    expect(like?.engine?.speed).toEqual(own.engine?.speed);
    expect(like?.engineLike).toEqual({ name: own.name, because: 'it starts it' });
  });

  it('keeps what it says of its own memory', () => {
    const [, like] = withEngines([
      own,
      wrapper({ like: own.id, because: 'it starts it', memory: { sources: ['readme'] } }),
    ]);
    expect(like?.engine?.memory.sources).toEqual(['readme']);
    expect(like?.engine?.memory.kind).toBe(own.engine?.memory.kind);
  });

  it('cites the sources of the other under names that cannot be taken for its own', () => {
    const [, like] = withEngines([own, wrapper({ like: own.id, because: 'it starts it' })]);
    const keys = like?.engine?.memory.sources ?? [];
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(like?.sources[key]).toBeDefined();
    for (const key of keys) expect(Object.keys(own.sources)).not.toContain(key);
  });

  it('has no engine where the other does not exist or is itself only like another', () => {
    const chained = withEngines([
      wrapper({ like: 'nobody', because: 'it starts it' }),
      { ...wrapper({ like: 'wrapper', because: 'it starts it' }), id: 'second' },
    ]);
    expect(chained.map(({ engine }) => engine)).toEqual([null, null]);
  });

  it('leaves an engine of its own as it is', () => {
    expect(withEngines([own])[0]?.engine).toBe(own.engine);
  });
});
