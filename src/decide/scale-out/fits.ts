import type { Layer } from '../../schema/layer';
import type { Provider } from '../../schema/provider';
import type { Situation } from '../situation';
import type { Call } from './call';
import { layerFact, layerSupport } from './facts';

interface Question {
  layer: Layer;
  provider: Provider;
  situation: Situation;
  call: Call;
}

/** Whether a layer's documents run an engine. */
export const runsEngine = (layer: Layer, provider: Provider): boolean =>
  layerFact(layer, 'engines')?.includes(provider.id) ?? false;

/** Its ground: a cluster where one is asked for or nothing else is documented, plain machines else. */
export function standsOnCluster(layer: Layer, { kubernetes }: Call): boolean {
  if (kubernetes === 'asked') return true;
  return layerSupport(layer, 'kubernetes.without') !== 'yes';
}

function suitsGround({ layer, situation, call }: Question): boolean {
  if (call.kubernetes === 'asked' && layerSupport(layer, 'kubernetes.native') === 'no') return false;
  // Pods are containers, so that a cluster is out of the question where containers are not allowed.
  if (!situation.needs.has('no-docker')) return true;
  return !standsOnCluster(layer, call) && layerSupport(layer, 'containers.without') !== 'no';
}

function suitsMachine({ layer, situation }: Question): boolean {
  const { os, gpus } = situation.machine;
  // Machines of a cluster run Linux in the documents of all layers.
  if (os !== null && os !== 'linux') return false;
  if (gpus === null) return true;
  const makes = layerFact(layer, 'gpu.makes');
  return gpus.length > 0 && (makes === null || gpus.every(({ vendor }) => makes.includes(vendor)));
}

/** Whether a layer can be considered at all; what is unknown does not rule it out. */
export function couldServe(question: Question): boolean {
  const { layer, provider, situation, call } = question;
  if (!runsEngine(layer, provider)) return false;
  if (layerFact(layer, 'project.status') === 'archived') return false;
  if (situation.needs.has('open-source') && layerSupport(layer, 'project.openSource') === 'no') return false;
  if (call.spread && layerSupport(layer, 'spread.model') === 'no') return false;
  if (!call.spread && layerSupport(layer, 'spread.replicas') === 'no') return false;
  return suitsGround(question) && suitsMachine(question);
}
