import type { Catalog } from '../../schema/catalog';
import type { Provider } from '../../schema/provider';
import type { Workload } from '../../schema/vocabulary';
import type { Situation } from '../situation';
import { sizingOf, type Sizing } from '../sizing';

/** What the answers ask of a layer. */
export interface Call {
  /** One model has to span machines; else copies of it are wanted. */
  spread: boolean;
  /** Copies are a must. */
  replicas: boolean;
  /** A cluster is a must, was left out of the musts, or nobody said. */
  kubernetes: 'asked' | 'not-asked' | 'open';
  /** Copies of the model that the answers lead to. */
  copies: number;
  /** The model on one machine; null where model or machine is not known. */
  onOneMachine: Sizing | null;
}

/** Jobs that others depend on. */
const SERVICES: readonly Workload[] = ['api', 'rag', 'agents', 'coding-agent'];
/** From so many requests at once on nobody should count on one machine whose limits are not known. */
const MANY_REQUESTS = 64;
/** More copies than this are not proposed without being asked for. */
const MOST_COPIES = 8;

/** The situation with a single machine of the same kind. */
const alone = (situation: Situation): Situation =>
  situation.machine.nodes === 1 ? situation : { ...situation, machine: { ...situation.machine, nodes: 1 } };

function kubernetesWanted({ needs, answers }: Situation): Call['kubernetes'] {
  if (needs.has('kubernetes')) return 'asked';
  return answers.needs === undefined ? 'open' : 'not-asked';
}

/** Machines, copies or a cluster are named in the answers. */
function isNamed({ needs, machine, users, workload }: Situation): boolean {
  if (machine.nodes > 1 || needs.has('multi-node') || needs.has('replicas')) return true;
  return needs.has('kubernetes') && (users > 1 || SERVICES.includes(workload));
}

/** Whether always-on service for so many needs more than one machine. */
function isBeyondOne({ answers, users }: Situation, served: number | undefined): boolean {
  if (answers.availability !== 'always-on' || users === 1) return false;
  return served === undefined ? users >= MANY_REQUESTS : users > served;
}

/**
 * What the answers ask of a distributed layer; null where one machine is enough.
 *
 * @param request.provider engine that would run
 * @example callFor({ provider, situation: situationOf({ answers: { nodes: 2 }, catalog }), catalog })?.spread // false
 */
export function callFor(request: { provider: Provider; situation: Situation; catalog: Catalog }): Call | null {
  const { provider, situation, catalog } = request;
  const { needs, machine, users } = situation;
  const named = isNamed(situation);
  if (!named && situation.answers.availability !== 'always-on') return null;
  const onOneMachine = sizingOf({ provider, situation: alone(situation), catalog });
  const served = onOneMachine?.estimate.maxConcurrentRequests?.expected;
  if (!named && !isBeyondOne(situation, served)) return null;
  const tooLarge = onOneMachine?.estimate.fits === 'does-not-fit';
  const isSpread = (sizingOf(request)?.nodes ?? 1) > 1;
  const spread = needs.has('multi-node') || (machine.nodes > 1 && (tooLarge || isSpread));
  const forLoad = served ? Math.ceil(users / Math.max(1, Math.floor(served))) : 2;
  return {
    spread,
    replicas: needs.has('replicas'),
    kubernetes: kubernetesWanted(situation),
    copies: spread ? 1 : machine.nodes > 1 ? machine.nodes : Math.min(MOST_COPIES, Math.max(2, forLoad)),
    onOneMachine,
  };
}
