import type { FactKey, SupportKey } from '../../schema/provider-facts';
import { supportState } from '../facts';
import type { GpuGroup } from '../machine';
import { blocker, points, type Finding, type Subject } from './rule';

/** Interfaces that reach the GPUs of any make, the swiftest first. */
const ANY_GPU: readonly { key: SupportKey; name: string; cost: number; onlyOn?: 'windows' }[] = [
  { key: 'hardware.vulkan', name: 'Vulkan', cost: -5 },
  { key: 'hardware.directml', name: 'DirectML', cost: -6, onlyOn: 'windows' },
  { key: 'hardware.webgpu', name: 'WebGPU', cost: -8 },
];

/** What a GPU gains or costs that the engine reaches, if at all, through an interface of every make. */
export function throughAnyGpu(
  subject: Subject,
  { gpu, because }: { gpu: GpuGroup; because: readonly FactKey[] },
): Finding[] {
  const { provider, situation } = subject;
  const { os } = situation.machine;
  const way = ANY_GPU.find(
    ({ key, onlyOn }) =>
      ['yes', 'partly'].includes(supportState(provider, key)) && (onlyOn === undefined || os === null || os === onlyOn),
  );
  if (way) {
    const { key, name, cost } = way;
    return points(cost, {
      text: () => `${gpu.name} works through ${name}; builds for its own interface leave it out.`,
      facts: [...because, key],
    });
  }
  return [
    blocker([...because, 'hardware.vulkan'], {
      text: () => `${provider.name} does not support ${gpu.name}.`,
      wayRound: 'It may still compute on the CPU alone; say “CPU only” to see that.',
    }),
  ];
}
