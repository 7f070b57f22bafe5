import type { Catalog } from '../schema/catalog';
import type { Command, Provider } from '../schema/provider';
import { systemsFor } from './candidates';
import { servedModel } from './checkpoint';
import type { ResultCommand } from './result';
import type { Situation } from './situation';
import { sizingOf, type SizingRequest } from './sizing';

/**
 * Puts values into a command's placeholders.
 *
 * @example fillCommand({ command: 'run {model} -c {context*4}', model: 'm', gpus: 1, contextTokens: 8192 }) // 'run m -c 32768'
 */
export function fillCommand(request: {
  command: string;
  model: string;
  gpus: number;
  nodes?: number;
  contextTokens: number;
}): string {
  return request.command
    .replaceAll('{model}', request.model)
    .replaceAll('{gpus}', String(request.gpus))
    .replaceAll('{nodes}', String(request.nodes ?? 1))
    .replaceAll('{allGpus}', String(request.gpus * (request.nodes ?? 1)))
    .replace(/\{context(?:\*(\d+))?\}/g, (_, times: string | undefined) =>
      String(request.contextTokens * Number(times ?? 1)),
    );
}

function fits(command: Command, situation: Situation): boolean {
  const { machine, users } = situation;
  if (command.multiGpu !== undefined && command.multiGpu !== machine.gpuCount > 1) return false;
  if (command.multiNode !== undefined && command.multiNode !== machine.nodes > 1) return false;
  if (command.forUsers !== undefined && command.forUsers !== (users > 1 ? 'several' : 'one')) return false;
  if (!command.hardware || machine.gpus === null) return true;
  const here = machine.gpus.length === 0 ? ['cpu'] : machine.gpus.map((gpu) => gpu.vendor);
  return here.some((vendor) => (command.hardware as readonly string[]).includes(vendor));
}

/** What the contract calls a purpose; containers take the place of install and serve where they are asked for. */
function purposeOf(command: Command, inDocker: boolean): ResultCommand['purpose'] | null {
  switch (command.purpose) {
    case 'test':
      return 'test';
    case 'install':
    case 'serve':
      return inDocker ? null : command.purpose;
    case 'docker':
      return inDocker ? 'serve' : null;
    case 'bench':
      return null;
    default:
      return command.purpose satisfies never;
  }
}

/** GPUs of one machine that share each layer: as many as the model's heads divide among. */
function gpusUsed(request: SizingRequest): number {
  const { provider, situation } = request;
  const used = sizingOf(request)?.estimate.gpus.length ?? 0;
  const { gpuCount, nodes } = situation.machine;
  return provider.engine?.memory.kind === 'pool' && nodes === 1 && used > 0 ? used : gpuCount;
}

/** Commands to install, serve and test a provider here: for the system given, or for every one that goes with the GPUs. */
export function commandsFor(request: { provider: Provider; situation: Situation; catalog: Catalog }): ResultCommand[] {
  const { provider, situation } = request;
  const { machine } = situation;
  const systems = machine.os === null ? systemsFor(situation.answers) : [machine.os];
  const chosen = provider.commands.filter((command) => fits(command, situation));
  const inDocker = situation.needs.has('docker') && chosen.some((command) => command.purpose === 'docker');
  const served = servedModel(request);
  return systems.flatMap((os) =>
    chosen.flatMap((command): ResultCommand[] => {
      const purpose = purposeOf(command, inDocker);
      if (purpose === null || !command.os.includes(os)) return [];
      const about = purpose === 'serve' && command.command.includes('{model}') ? served.note : undefined;
      const notes = [about, command.notes].filter(Boolean).join(' ');
      const source = provider.sources[command.source];
      return [
        {
          purpose,
          os,
          command: fillCommand({
            command: command.command,
            model: served.name,
            gpus: gpusUsed(request),
            nodes: machine.nodes,
            contextTokens: situation.contextTokens,
          }),
          ...(notes ? { notes } : {}),
          sources: source ? [{ title: source.title, url: source.url, checkedOn: command.checkedOn }] : [],
        },
      ];
    }),
  );
}
