import type { Engine, EngineLike } from './engine';
import type { Provider, ProviderFile } from './provider';
import type { Source } from './source';

type Sources = Record<string, Source>;

/** Takes over the sources that the other's memory figures rest on, under names of their own. */
function sourcesTaken({ engine, sources, from }: { engine: Engine; sources: Sources; from: string }): {
  keys: string[];
  sources: Sources;
} {
  const taken = Object.fromEntries(
    engine.memory.sources.flatMap((key) => {
      const source = sources[key];
      return source ? [[`${from}:${key}`, source]] : [];
    }),
  );
  return { keys: Object.keys(taken), sources: taken };
}

function withEngineOf({ file, engine, model }: { file: ProviderFile; engine: EngineLike; model: Provider }): Provider {
  if (model.engine === null) return { ...file, engine: null };
  const taken = sourcesTaken({ engine: model.engine, sources: model.sources, from: model.id });
  return {
    ...file,
    sources: { ...file.sources, ...taken.sources },
    engine: {
      // What differs is checked to be of the same kind before anything is built from it.
      memory: { ...model.engine.memory, sources: taken.keys, ...engine.memory } as Engine['memory'],
      speed: { ...model.engine.speed, ...engine.speed },
    },
    engineLike: { name: model.name, because: engine.because },
  };
}

/**
 * Gives every provider its engine: its own, or that of the provider it is counted like. An engine that is named and
 * does not exist, or that is itself only like another, leaves none; the checks report it.
 *
 * @example withEngines([{ id: 'a', engine: { like: 'b', because: 'it starts b' }, … }, b])[0].engine === b.engine // in content
 */
export function withEngines(files: readonly ProviderFile[]): Provider[] {
  const own = (file: ProviderFile): Provider | null =>
    file.engine && 'like' in file.engine ? null : { ...file, engine: file.engine };
  return files.map((file): Provider => {
    const { engine } = file;
    if (!engine || !('like' in engine)) return { ...file, engine };
    const named = files.find(({ id }) => id === engine.like);
    const model = named ? own(named) : null;
    return model ? withEngineOf({ file, engine, model }) : { ...file, engine: null };
  });
}
