import type { Flag, Setting } from '../../schema/launch';
import type { Provider } from '../../schema/provider';
import type { Citation, ResultFlag } from '../result';
import { addressFor, type Address } from './address';
import { fill, type Values } from './placeholders';
import { settingRules } from './rules';
import type { Start } from './values';

/** A flag of the catalog with its value filled in, and why it is set. */
interface Applied {
  flag: Flag;
  value: string | null;
  reason: string;
  /** What is still left to settle by hand. */
  note: string | undefined;
  sources: readonly Citation[];
}

/** The flags and variables of one start, and where the server listens with them. */
export interface Settled {
  address: Address;
  values: Values;
  applied: readonly Applied[];
}

const flagsFor = (provider: Provider, setting: Setting) =>
  (provider.flags ?? []).filter((flag) => flag.setting === setting);

/** Note and sources of a flag; where it takes the parser that goes with the model, those of the parser. */
function saidOf({ flag, start }: { flag: Flag; start: Start }): Pick<Applied, 'note' | 'sources'> {
  const { provider, toolParser } = start;
  const parser = flag.value?.includes('{toolParser}') ? toolParser : null;
  const sources = citation(provider, flag);
  return parser
    ? { note: parser.note, sources: [...sources, ...citation(provider, parser)] }
    : { note: flag.note, sources };
}

/**
 * Works out which of some settings apply here, and the flags for them.
 *
 * @param request.start figures of the start
 * @param request.settings those a command can take, in its order
 * @param request.inContainer a server in a container listens on all its addresses; what is published decides who reaches it
 */
export function settle({
  start,
  settings,
  inContainer = false,
}: {
  start: Start;
  settings: readonly Setting[];
  inContainer?: boolean;
}): Settled {
  const { provider, situation } = start;
  const hasKey = settings.includes('api-key') && flagsFor(provider, 'api-key').length > 0;
  const address = addressFor({ situation, hasKey });
  const values = { ...start.values, host: inContainer ? '0.0.0.0' : address.host };
  const applied = settings.flatMap((setting) => {
    const reason =
      setting === 'host' && inContainer
        ? 'Inside the container; who reaches it is decided by the port that is published.'
        : settingRules[setting](start, address);
    if (reason === null) return [];
    return flagsFor(provider, setting).map((flag): Applied => {
      const value = flag.value === undefined ? null : fill(flag.value, { values });
      return { flag, value, reason, ...saidOf({ flag, start }) };
    });
  });
  return { address, values, applied };
}

/** Words of a flag as they are typed: `--port 80`, `--port=80` where it ends in an equals sign, or a bare switch. */
function flagWords({ flag: { flag }, value }: Applied): string[] {
  if (value === null) return [flag];
  return flag.endsWith('=') ? [`${flag}${value}`] : [flag, value];
}

/** Flags that are options, and variables with their values. */
export function split(applied: readonly Applied[]): { options: string[]; variables: [string, string][] } {
  return {
    options: applied.filter(({ flag }) => flag.kind !== 'environment').flatMap(flagWords),
    variables: applied.flatMap(({ flag, value }): [string, string][] =>
      flag.kind === 'environment' ? [[flag.flag, value ?? '1']] : [],
    ),
  };
}

/** What is still left to settle by hand in flags that are used. */
export const notesOf = (applied: readonly Applied[]): string[] => applied.flatMap(({ note }) => (note ? [note] : []));

export function citation(
  provider: Provider,
  { source: key, checkedOn }: { source: string; checkedOn: string },
): Citation[] {
  const source = provider.sources[key];
  return source ? [{ title: source.title, url: source.url, checkedOn }] : [];
}

/**
 * Every flag and variable of the catalog that stands in a command line, with its meaning and why it is set.
 *
 * @example explain({ provider, command: 'serve m --port 80', applied }) // [{ flag: '--port', value: '80', … }]
 */
export function explain({
  provider,
  command,
  applied,
}: {
  provider: Provider;
  command: string;
  applied: readonly Applied[];
}): ResultFlag[] {
  const words = command.split(/\s+|=|;/);
  return (provider.flags ?? []).flatMap((flag): ResultFlag[] => {
    const set = applied.find((one) => one.flag === flag);
    const stands = words.includes(flag.flag) || words.includes(`$env:${flag.flag}`);
    if (!set && !stands) return [];
    return [
      {
        flag: flag.flag,
        meaning: flag.meaning,
        ...(set?.value ? { value: set.value } : {}),
        ...(set ? { reason: set.reason } : {}),
        ...(flag.since ? { since: flag.since } : {}),
        sources: set ? [...set.sources] : citation(provider, flag),
      },
    ];
  });
}
