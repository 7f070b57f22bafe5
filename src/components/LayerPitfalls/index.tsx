import { layerOf } from '../layers';
import PitfallList from '../Pitfalls/PitfallList';

/** What went wrong for others with a layer, why, and the remedy. */
export default function LayerPitfalls({ layer: id }: { layer: string }) {
  const { pitfalls, sources } = layerOf(id);
  return <PitfallList pitfalls={pitfalls} sources={sources} />;
}
