import type { Command, Provider } from '../schema/provider';
import { operatingSystems, type OperatingSystem } from '../schema/vocabulary';
import type { ResultCommand } from './result';
import type { Situation } from './situation';

const ALL_SYSTEMS = Object.keys(operatingSystems) as OperatingSystem[];

/**
 * Puts values into a command's placeholders.
 *
 * @example fillCommand({ command: 'run {model} -c {context*4}', model: 'm', gpus: 1, contextTokens: 8192 }) // 'run m -c 32768'
 */
export function fillCommand(request: { command: string; model: string; gpus: number; contextTokens: number }): string {
  return request.command
    .replaceAll('{model}', request.model)
    .replaceAll('{gpus}', String(request.gpus))
    .replace(/\{context(?:\*(\d+))?\}/g, (_, times: string | undefined) =>
      String(request.contextTokens * Number(times ?? 1)),
    );
}

/** How this engine names the model; null where the catalog has no such name. */
function modelName(provider: Provider, { model }: Situation): string | null {
  if (!model?.entry) return null;
  switch (provider.modelNaming) {
    case 'hugging-face':
      return model.entry.hfId;
    case 'gguf-repository':
      return model.entry.ggufRepository;
    case 'ollama-tag':
      return model.entry.ollamaTag;
    default:
      return provider.modelNaming satisfies never;
  }
}

function fits(command: Command, situation: Situation): boolean {
  const { machine, users } = situation;
  if (command.multiGpu !== undefined && command.multiGpu !== machine.gpuCount > 1) return false;
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

/** Commands to install, serve and test a provider here: for the system given, or for every one where it is not known. */
export function commandsFor(provider: Provider, situation: Situation): ResultCommand[] {
  const { machine } = situation;
  const systems = machine.os === null ? ALL_SYSTEMS : [machine.os];
  const name = modelName(provider, situation);
  const inDocker =
    situation.needs.has('docker') &&
    provider.commands.some((command) => command.purpose === 'docker' && fits(command, situation));
  const missing =
    situation.model && name === null
      ? `The catalog has no name of ${situation.model.name} for this engine; ${provider.exampleModel} stands in.`
      : undefined;
  const chosen = provider.commands.filter((command) => fits(command, situation));
  return systems.flatMap((os) =>
    chosen.flatMap((command): ResultCommand[] => {
      const purpose = purposeOf(command, inDocker);
      if (purpose === null || !command.os.includes(os)) return [];
      const usesModel = command.command.includes('{model}');
      const notes = [command.notes, usesModel ? missing : undefined].filter(Boolean).join(' ');
      const source = provider.sources[command.source];
      return [
        {
          purpose,
          os,
          command: fillCommand({
            command: command.command,
            model: name ?? provider.exampleModel,
            gpus: machine.gpuCount,
            contextTokens: situation.contextTokens,
          }),
          ...(notes ? { notes } : {}),
          sources: source ? [{ title: source.title, url: source.url, checkedOn: command.checkedOn }] : [],
        },
      ];
    }),
  );
}
