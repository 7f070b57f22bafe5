import type { ResultCommand } from '../result';
import type { Situation } from '../situation';

/** Names no way of carrying: those differ between package managers, and the catalog has none for most engines. */
const CARRY =
  'This machine has no network: run what installs or downloads on one that has, with the same system, and carry packages or image, and the model, across.';

/** Steps for a machine that never goes online: the first one says how they get there. */
export function forIsolated(commands: readonly ResultCommand[], { needs }: Situation): ResultCommand[] {
  if (!needs.has('air-gapped')) return [...commands];
  return commands.map((command, index) =>
    index === 0 ? { ...command, notes: [CARRY, command.notes].filter(Boolean).join(' ') } : command,
  );
}
