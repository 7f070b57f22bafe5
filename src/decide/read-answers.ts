import { answersSchema, type Answers } from '../schema/answers';
import type { Catalog } from '../schema/catalog';
import { parseWith, shown, type Fault, type Parsed } from '../schema/faults';
import { nearest } from '../schema/nearest';
import { resolveDevice } from './devices';

const MOST_CANDIDATES = 8;

function deviceFault(request: { path: string; name: string; catalog: Catalog }): Fault | null {
  const { path, name, catalog } = request;
  const match = resolveDevice({ name, catalog });
  switch (match.kind) {
    case 'one':
      return null;
    case 'several': {
      const ids = match.candidates.slice(0, MOST_CANDIDATES).map((device) => `"${device.id}"`);
      const more = match.candidates.length - ids.length;
      return {
        path,
        found: shown(name),
        remedy: `it means several devices; give one of ${ids.join(', ')}${more > 0 ? ` or ${more} more` : ''}`,
      };
    }
    case 'none':
      return {
        path,
        found: shown(name),
        remedy: `no such device is known${match.nearest ? `; the nearest is "${match.nearest}"` : ''}; else describe it: {"vendor": "nvidia", "memoryGiB": 24, "count": 1}`,
      };
    default:
      return match satisfies never;
  }
}

function nameFaults({ answers, catalog, root }: { answers: Answers; catalog: Catalog; root: string }): Fault[] {
  const faults = (answers.accelerators ?? []).map((accelerator, index) =>
    'device' in accelerator
      ? deviceFault({ path: `${root}.accelerators[${index}].device`, name: accelerator.device, catalog })
      : null,
  );
  if (answers.cpu !== undefined) faults.push(deviceFault({ path: `${root}.cpu`, name: answers.cpu, catalog }));
  const { model } = answers;
  if (typeof model === 'string' && !catalog.models.some(({ hfId }) => hfId.toLowerCase() === model.toLowerCase())) {
    const meant = nearest(
      model,
      catalog.models.map(({ hfId }) => hfId),
    );
    faults.push({
      path: `${root}.model`,
      found: shown(model),
      remedy: `no such model is in the catalog${meant ? `; the nearest is "${meant}"` : ''}; else give its size: {"paramsB": 8}`,
    });
  }
  return faults.filter((fault) => fault !== null);
}

/**
 * Reads answers from parsed JSON: fields, values and names are checked, and all faults are reported at once.
 *
 * @example readAnswers({ input: { concurrentUsers: -3 }, catalog })
 * // { kind: 'faulty', faults: [{ path: 'answers.concurrentUsers', found: '-3', remedy: 'give a whole number of 1 or more' }] }
 */
export function readAnswers({
  input,
  catalog,
  root = 'answers',
}: {
  input: unknown;
  catalog: Catalog;
  root?: string;
}): Parsed<Answers> {
  const parsed = parseWith({ schema: answersSchema, input, root });
  if (parsed.kind === 'faulty') return parsed;
  const faults = nameFaults({ answers: parsed.value, catalog, root });
  return faults.length > 0 ? { kind: 'faulty', faults } : parsed;
}
