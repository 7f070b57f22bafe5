import type { Provider } from '../../schema/provider';
import type { Workload } from '../../schema/vocabulary';
import { cite, known, supportState } from '../facts';
import type { Warning } from '../result';
import type { Situation } from '../situation';

/** Jobs whose requests come from programs beside the server, however many there are. */
const JOBS_BESIDE_IT: readonly Workload[] = ['batch', 'agents', 'document-ocr', 'embeddings', 'research', 'in-app'];

/** Whether other machines have to reach the server. */
export function isReachedByOthers({ users, workload, answers }: Situation): boolean {
  const promised = answers.availability === 'working-hours' || answers.availability === 'always-on';
  return promised || (users > 1 && !JOBS_BESIDE_IT.includes(workload));
}

/** Where a server listens. */
export interface Address {
  host: '127.0.0.1' | '0.0.0.0';
  /** Callers have to send a key. */
  key: boolean;
}

/**
 * Where a server may listen: on this machine only, unless others have to reach it and it can ask them for a key.
 *
 * @example addressFor({ situation, hasKey: false }) // { host: '127.0.0.1', key: false }: a proxy goes in front
 */
export function addressFor({ situation, hasKey }: { situation: Situation; hasKey: boolean }): Address {
  return isReachedByOthers(situation) && hasKey ? { host: '0.0.0.0', key: true } : { host: '127.0.0.1', key: false };
}

const ON_EVERY_ADDRESS = /0\.0\.0\.0|\[::\]|\b(all|every|any)\b/i;
const ON_THIS_MACHINE = /^(127\.0\.0\.1|localhost)\b/;

/** Where it listens unless told otherwise; null where its documents do not say, or say several things. */
export function listensByDefault(provider: Provider): Address['host'] | null {
  const text = known(provider, 'ops.bindAddress')?.value ?? '';
  if (ON_THIS_MACHINE.test(text)) return '127.0.0.1';
  return ON_EVERY_ADDRESS.test(text) ? '0.0.0.0' : null;
}

const canTell = (provider: Provider, setting: 'host' | 'api-key') =>
  provider.flags?.some((flag) => flag.setting === setting) ?? false;

/** What is said where others have to reach it: how a key is asked for, or what stands in for one. */
function sharedText(provider: Provider): string {
  const open = listensByDefault(provider) === '0.0.0.0';
  if (canTell(provider, 'api-key'))
    return 'For others to reach it, it listens on every address of the machine and asks for a key. Keep it inside your network; for the internet put a proxy with encryption in front.';
  if (['yes', 'partly'].includes(supportState(provider, 'ops.auth')))
    return `It can ask callers for a key, though no flag sets one: its documents say how.${open ? ' It listens on every address unless told otherwise.' : ''} Settle that before others reach it, or put a proxy in front that checks who calls.`;
  return `It cannot ask callers for a key${open ? ', and listens on every address unless told otherwise' : ''}. Let it listen on this machine only, and put a proxy in front that checks who calls.`;
}

function exposureText(provider: Provider, situation: Situation): string | null {
  if (isReachedByOthers(situation)) return sharedText(provider);
  return listensByDefault(provider) === '0.0.0.0' && !canTell(provider, 'host')
    ? 'It listens on every address of the machine, with no setting that keeps it to this one: block its port in the firewall.'
    : null;
}

/** What to know about who can reach a server; empty where it listens on this machine only, or is none. */
export function exposureWarnings({ provider, situation }: { provider: Provider; situation: Situation }): Warning[] {
  const text = provider.api ? exposureText(provider, situation) : null;
  return text === null ? [] : [{ text, sources: cite(provider, ['ops.bindAddress', 'ops.auth']) }];
}
