import { listed } from '../listed';
import { layerHow, layerSupport } from './facts';
import type { LayerFinding, LayerSubject } from './subject';

/** So many things that speak for a layer are told in its sentence; all stand among the reasons. */
const MOST_CLAUSES = 2;

function ground({ layer, onCluster }: LayerSubject): string {
  if (onCluster) return 'on Kubernetes';
  const how = layerHow(layer, 'kubernetes.without');
  return how ? `without Kubernetes (${how})` : 'without Kubernetes';
}

/** What has to be there, or what else there is. */
function condition({ layer, call, onCluster }: LayerSubject): string[] {
  if (call.kubernetes !== 'open') return [];
  if (onCluster) return ['It needs a Kubernetes cluster.'];
  return layerSupport(layer, 'kubernetes.native') === 'yes' ? ['It runs on a Kubernetes cluster too.'] : [];
}

const byWeight = (findings: readonly LayerFinding[]) =>
  [...findings].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

/** What speaks for a layer, weightiest first; where it stands is said at the start of the text already. */
export const clausesOf = (findings: readonly LayerFinding[]): string[] =>
  byWeight(findings)
    .flatMap(({ clause, factor }) => (clause && factor !== 'Kubernetes' ? [clause] : []))
    .slice(0, MOST_CLAUSES);

interface Request {
  subject: LayerSubject;
  findings: readonly LayerFinding[];
  /** Clauses that were told of the layer before it. */
  told: readonly string[];
  /** What tells it from those beside it. */
  apart: readonly string[];
}

/**
 * Why a layer, in a few sentences from its facts.
 *
 * @example layerText({ subject, findings, told: [], apart: [] }) // 'llm-d runs vLLM on Kubernetes and sends requests …'
 */
export function layerText({ subject, findings, told, apart }: Request): string {
  const [caveat] = byWeight(findings).flatMap(({ caveat: sentence }) => (sentence ? [sentence] : []));
  const clauses = clausesOf(findings).filter((clause) => !told.includes(clause));
  const further = apart.filter((clause) => !clauses.includes(clause));
  const runs = `runs ${subject.provider.name} ${ground(subject)}`;
  return [
    `${subject.layer.name} ${listed([runs, ...clauses], 'and')}.`,
    ...(further.length > 0 ? [`Unlike most of the others shown, it ${listed(further, 'and')}.`] : []),
    ...condition(subject),
    ...(caveat ? [caveat] : []),
  ].join(' ');
}
