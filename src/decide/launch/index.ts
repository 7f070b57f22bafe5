import type { OperatingSystem } from '../../schema/vocabulary';
import type { ResultCommand, ResultFlag, ResultLaunch } from '../result';
import type { SizingRequest } from '../sizing';
import { clientsOf, testCall } from './calls';
import { resultCommands, systemsOf } from './commands';
import { containerOf, dockerCommands } from './containers';
import { filesOf } from './files';
import { forIsolated } from './isolated';
import { startOf, type Start } from './values';

export { exposureWarnings } from './address';

/** Installing and serving: in a container where one is asked for and there is one. */
function toServe(start: Start, os: OperatingSystem): { commands: ResultCommand[]; flags: ResultFlag[] } {
  const container = start.situation.needs.has('docker') ? containerOf(start) : null;
  if (container) return dockerCommands(start, { container, os });
  const install = resultCommands({ start, purpose: 'install', os });
  const serve = resultCommands({ start, purpose: 'serve', os });
  return { commands: [...install.commands, ...serve.commands], flags: [...install.flags, ...serve.flags] };
}

/** A call of the server: written from its address, or as its documents write it. */
function toTest(start: Start, os: OperatingSystem): ResultCommand[] {
  const call = testCall(start, os);
  return call ? [call] : resultCommands({ start, purpose: 'test', os }).commands;
}

/**
 * Everything that starts a provider here: commands for the system given, or for every one that goes with the GPUs,
 * clients that call it, files, and what each flag means.
 *
 * @example launchOf({ provider, situation, catalog }).commands[0] // { purpose: 'install', os: 'linux', command: '…' }
 */
function launchOf(request: SizingRequest): ResultLaunch {
  const start = startOf(request);
  const commands: ResultCommand[] = [];
  const flags = new Map<string, ResultFlag>();
  for (const os of systemsOf(start.situation)) {
    const served = toServe(start, os);
    // A call of what cannot be started here would lead nowhere.
    if (!served.commands.some(({ purpose }) => purpose === 'serve') && start.provider.api) continue;
    commands.push(...forIsolated(served.commands, start.situation), ...toTest(start, os));
    for (const flag of served.flags) flags.set(flag.flag, flag);
  }
  const started = commands.length > 0;
  return {
    commands,
    clients: started ? clientsOf(start) : [],
    files: started ? filesOf(start) : [],
    flags: [...flags.values()],
  };
}

/** For providers that cannot be used. */
export const NOTHING_TO_START: ResultLaunch = { commands: [], clients: [], files: [], flags: [] };

/**
 * What `launchOf` gives, worked out when it is first asked for: only few of the providers of a result are ever opened.
 *
 * @example startedLater({ provider, situation, catalog })().commands
 */
export function startedLater(request: SizingRequest): () => ResultLaunch {
  let told: ResultLaunch | null = null;
  return () => (told ??= launchOf(request));
}
