import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../estimate/config';
import { faultLine } from '../../schema/faults';
import { modelSchema } from '../../schema/model';
import { fetchConfig, type Fetched } from './fetch-config';
import { modelFile, modelId, modelOf } from './model-file';

/** What the command did: lines for standard output where it wrote a file, else for standard error. */
interface Outcome {
  status: 0 | 2;
  lines: string[];
}

interface Call {
  argv: string[];
  /** A mirror of the Hub, as huggingface_hub reads it from HF_ENDPOINT. */
  hub?: string;
  today: string;
}

const USAGE = 'give: npm run new -- model <organisation/name> [--config FILE] [--out FOLDER]';

const failed = (...lines: string[]): Outcome => ({ status: 2, lines });

function readLocal(file: string): Fetched {
  try {
    return { kind: 'ok', text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { kind: 'failed', message: `${file} cannot be read (${(error as Error).message}); give a config.json` };
  }
}

function argumentsOf(argv: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { config: { type: 'string' }, out: { type: 'string', default: join('src', 'data', 'models') } },
    });
    const [kind, hfId, ...more] = positionals;
    if (kind !== 'model' || hfId === undefined || more.length > 0) return USAGE;
    if (!modelSchema.shape.hfId.safeParse(hfId).success || !modelSchema.shape.id.safeParse(modelId(hfId)).success)
      return `the model: found "${hfId}"; give organisation/name as on the Hugging Face Hub`;
    return { hfId, ...values };
  } catch (error) {
    return `${(error as Error).message.split('\n')[0] ?? ''}; ${USAGE}`;
  }
}

/** Writes the catalog file of a model from its config.json; one that is there stays as it is. */
export async function newEntry({ argv, hub, today }: Call): Promise<Outcome> {
  const given = argumentsOf(argv);
  if (typeof given === 'string') return failed(given);
  const { hfId, config: local, out } = given;
  const path = join(out, `${modelId(hfId)}.ts`);
  if (existsSync(path)) return failed(`${path} exists already; change it by hand, or remove it first`);
  const fetched = local === undefined ? await fetchConfig({ hfId, ...(hub ? { hub } : {}) }) : readLocal(local);
  if (fetched.kind === 'failed') return failed(fetched.message);
  const config = readConfig({ text: fetched.text });
  if (config.kind === 'faulty') return failed(...config.faults.map(faultLine));
  const text = await modelFile(modelOf({ hfId, config: config.value, today }));
  mkdirSync(out, { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return {
    status: 0,
    lines: [
      `Wrote ${path}.`,
      ...config.value.doubts.map((doubt) => `Doubt: ${doubt}`),
      'Look up what is null, check name, family and vendor, then run npm run check.',
    ],
  };
}
