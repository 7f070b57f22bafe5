import type { Layer } from '../../schema/layer';
import type { LayerFactKey } from '../../schema/layer-facts';
import type { Provider } from '../../schema/provider';
import type { Situation } from '../situation';
import type { Call } from './call';

/** A layer, looked at for an engine and what the answers ask. */
export interface LayerSubject {
  layer: Layer;
  provider: Provider;
  situation: Situation;
  call: Call;
  /** It would stand on a Kubernetes cluster; else on plain machines. */
  onCluster: boolean;
}

/** What a rule finds about a layer. */
export interface LayerFinding {
  factor: string;
  points: number;
  /** What follows the layer's name in a sentence: "splits one model over machines". Only for what speaks for it. */
  clause?: string;
  /** A whole sentence. Only for what has a condition or speaks against it. */
  caveat?: string;
  facts: readonly LayerFactKey[];
}
