import { layerOf } from '../layers';
import Summary from '../ProviderSummary/Summary';

/** What a layer is, in a sentence, with the ways to it. */
export default function LayerSummary({ layer: id }: { layer: string }) {
  const layer = layerOf(id);
  return <Summary entity={layer} path={`src/data/layers/${layer.id}.ts`} />;
}
