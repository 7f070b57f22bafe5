import { providerOf } from '../providers';
import PitfallList from './PitfallList';

/** What went wrong for others with a provider, why, and the remedy. */
export default function Pitfalls({ provider: id }: { provider: string }) {
  const { pitfalls, sources } = providerOf(id);
  return <PitfallList pitfalls={pitfalls} sources={sources} />;
}
