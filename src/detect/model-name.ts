import type { Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import type { Model } from '../schema/model';

type ModelAnswer = NonNullable<Answers['model']>;

/** Endings of file and repository names that say how weights are stored, not which model it is. */
const STORAGE =
  /[-._ :](?:gguf|awq|gptq(?:-int\d)?|fp8(?:-dynamic)?|nvfp4|mxfp4|int[48]|w[48]a(?:16|8)|bf16|fp16|f16|[0-9]bit|autoround|(?:ud-)?i?q\d(?:_[a-z0-9]+)*|latest|mlx|quantized)$/i;
/** What a catalog of chat models leaves unsaid. */
const CHAT = /[-_ :](?:instruct|it|chat)$/i;

function stripped(name: string, ending: RegExp): string {
  let rest = name;
  while (ending.test(rest)) rest = rest.replace(ending, '');
  return rest;
}

/** Letters, digits and dots alone, so that "Qwen3 8B", "qwen3:8b" and "Qwen3-8B" are one. */
const essence = (name: string) =>
  name
    .toLowerCase()
    .replace(/^meta[- ](?=llama)/, '')
    .replace(/[^a-z0-9.]/g, '');

/** A path or repository as the parts that may be a name: whole, with its owner, alone. */
function partsOf(told: string): string[] {
  const cache = /models--([\w.-]+?)--([\w.-]+)/.exec(told);
  if (cache) return [`${cache[1] ?? ''}/${cache[2] ?? ''}`, cache[2] ?? ''];
  const path = told
    .trim()
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/\.gguf$/i, '')
    .replace(/-\d{5}-of-\d{5}$/, '');
  const parts = path.split('/');
  return [path, parts.slice(-2).join('/'), parts.at(-1) ?? ''];
}

const only = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : null;
};

function byRepository(parts: readonly string[], models: readonly Model[]): Model | null {
  const wanted = new Set(parts.map((part) => part.toLowerCase()));
  const has = (name: string | null) => name !== null && wanted.has(name.toLowerCase());
  return (
    models.find(({ hfId }) => has(hfId)) ??
    models.find(({ ollamaTag, ggufRepository }) => has(ollamaTag) || has(ggufRepository)) ??
    models.find(({ quantized }) => quantized.some(({ repository }) => has(repository))) ??
    null
  );
}

function byName(part: string, models: readonly Model[]): Model | null {
  const names = ({ hfId, name, ollamaTag }: Model) => [hfId.split('/')[1] ?? '', name, ollamaTag ?? ''];
  const plain = stripped(part, STORAGE);
  const wanted = essence(plain);
  if (wanted.length < 4) return null;
  const equal = models.filter((model) => names(model).some((name) => essence(name) === wanted));
  if (equal.length > 0) return only(equal);
  const bare = essence(stripped(plain, CHAT));
  return only(models.filter((model) => names(model).some((name) => essence(stripped(name, CHAT)) === bare)));
}

/** The size that a name states, such as `70b` or `30B-A3B`. */
function sizeIn(part: string): ModelAnswer | null {
  const sizes = /(?<![\dx.a-z])(\d{1,4}(?:\.\d{1,3})?)b(?:[- ]a(\d{1,3}(?:\.\d{1,3})?)b)?(?![a-z])/i.exec(part);
  const paramsB = Number(sizes?.[1] ?? 0);
  if (paramsB <= 0) return null;
  const activeParamsB = Number(sizes?.[2] ?? 0);
  return activeParamsB > 0 ? { paramsB, activeParamsB } : { paramsB };
}

/**
 * The model that a name, a tag or a path means: a model of the catalog, else the size it states, else null.
 *
 * @example modelNamed({ told: 'qwen2.5:14b-instruct-q8_0', catalog }) // 'Qwen/Qwen2.5-14B-Instruct'
 * @example modelNamed({ told: 'llama3:70b', catalog }) // { paramsB: 70 }
 */
export function modelNamed({ told, catalog }: { told: string; catalog: Catalog }): ModelAnswer | null {
  const parts = partsOf(told.slice(0, 200));
  const known = byRepository(parts, catalog.models);
  if (known) return known.hfId;
  const last = parts.at(-1) ?? '';
  return byName(last, catalog.models)?.hfId ?? sizeIn(last);
}
