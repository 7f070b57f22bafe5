import { nameFaults } from '../../estimate/names';
import type { Catalog } from '../../schema/catalog';
import { parseWith, type Fault } from '../../schema/faults';
import { acceleratorsFrom, acceleratorsText, clipped, queryText, toNumber, VERSION, versionNotice } from '../link-text';
import { calculationSchema, type Calculation, type CalculationField } from './calculation';

const fields = Object.keys(calculationSchema.shape) as CalculationField[];

/** A longer config stays out of links: servers refuse such addresses. */
const LONGEST_CONFIG = 6000;

/** The text of a config without what only makes it readable; as it stands where it is not JSON. */
function compact(config: string): string {
  try {
    return JSON.stringify(JSON.parse(config));
  } catch {
    return config.trim();
  }
}

function fieldText(field: CalculationField, calculation: Calculation): string | undefined {
  switch (field) {
    case 'accelerators':
      return calculation.accelerators && acceleratorsText(calculation.accelerators);
    case 'providers':
      return calculation.providers?.length ? calculation.providers.join(',') : undefined;
    case 'config': {
      const config = calculation.config === undefined ? '' : compact(calculation.config);
      return config === '' || config.length > LONGEST_CONFIG ? undefined : config;
    }
    default: {
      const value = calculation[field];
      return value === undefined ? undefined : String(value);
    }
  }
}

/** Whether a link can carry all of it. */
export const fitsInLink = ({ config }: Calculation): boolean =>
  config === undefined || compact(config).length <= LONGEST_CONFIG;

/**
 * Writes a calculation as a query string without the question mark.
 *
 * @example encodeCalculation({ contextTokens: 8192, providers: ['vllm'] }) // 'contextTokens=8192&providers=vllm&v=1'
 */
export const encodeCalculation = (calculation: Calculation): string =>
  queryText(
    fields.flatMap((field) => {
      const text = fieldText(field, calculation);
      return text === undefined ? [] : [[field, text] as const];
    }),
  );

/**
 * The address of the calculator with everything filled in.
 *
 * @example calculatorLink({ model: 'Qwen/Qwen3-8B', providers: ['vllm'] }) // '/calculate?model=Qwen/Qwen3-8B&providers=vllm&v=1'
 */
export function calculatorLink(calculation: Calculation): string {
  const query = encodeCalculation(calculation);
  return query === '' ? '/calculate' : `/calculate?${query}`;
}

function fieldFrom(field: CalculationField, text: string): unknown {
  switch (field) {
    case 'accelerators':
      return acceleratorsFrom(text);
    case 'providers':
      return [...new Set(text.split(','))];
    case 'flashAttention':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'model':
    case 'config':
    case 'cpu':
    case 'gguf':
    case 'checkpoint':
    case 'kvCacheType':
      return text;
    default:
      return toNumber(text);
  }
}

/** What a field is checked against, and what was found there. */
interface Found {
  field: CalculationField;
  value: unknown;
  catalog: Catalog;
}

function unknownProviders({ field, value, catalog }: Found): Fault[] {
  if (field !== 'providers' || !Array.isArray(value)) return [];
  const calculable = catalog.providers.filter(({ engine }) => engine !== null).map(({ id }) => id);
  const stray = (value as unknown[]).find((id) => !calculable.some((known) => known === id));
  return stray === undefined
    ? []
    : [{ path: 'link.providers', found: JSON.stringify(stray), remedy: `give ${calculable.join(', ')}` }];
}

function faultsIn(found: Found): Fault[] {
  const { field, value, catalog } = found;
  const input = { [field]: value };
  const parsed = parseWith({ schema: calculationSchema, input, root: 'link' });
  const names = nameFaults({ input, catalog, root: 'link', otherwise: 'else paste its config.json' });
  return [...(parsed.kind === 'faulty' ? parsed.faults : []), ...names, ...unknownProviders(found)];
}

export interface ReadCalculation {
  calculation: Calculation;
  /** What was dropped and why, for people. */
  notices: string[];
}

const isField = (key: string): key is CalculationField => key in calculationSchema.shape;

/**
 * Reads a query string. Whatever is unknown or makes no sense is dropped with a notice; nothing throws.
 *
 * @example decodeCalculation({ query: 'providers=vllm&contextTokens=-3&v=1', catalog }).notices // one, about "contextTokens"
 */
export function decodeCalculation({ query, catalog }: { query: string; catalog: Catalog }): ReadCalculation {
  const notices: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, text] of new URLSearchParams(query)) {
    if (key === 'v') {
      if (text !== VERSION) notices.push(versionNotice(text));
    } else if (!isField(key)) {
      notices.push(`“${clipped(key)}” in the link is nothing the calculator knows; it was left out.`);
    } else if (key in read) {
      notices.push(`“${key}” stands in the link twice; the first was taken.`);
    } else {
      const value = fieldFrom(key, text);
      const [fault] = faultsIn({ field: key, value, catalog });
      if (fault)
        notices.push(`“${clipped(text)}” is no value for “${key}” and was left out of the link; ${fault.remedy}.`);
      else read[key] = value;
    }
  }
  if (read.model !== undefined && read.config !== undefined) {
    delete read.model;
    notices.push('The link names a model beside a config; the config was taken.');
  }
  return { calculation: read, notices };
}
