import { quantizations } from '../../schema/vocabulary';
import { weightsFloorGiB } from '../../estimate/weights';
import { known, supportState } from '../facts';
import { machineWords } from '../machine';
import type { Situation } from '../situation';
import { blocker, points, type Finding, type Rule, type Subject } from './rule';

/** Below this an engine that can spill into RAM leaves more models open; the talk drew its line here too. */
const SMALL_GPU_GIB = 12;

const gib = (amount: number) => `${amount.toFixed(1)} GiB`;

/** The least the weights can take, at the quantization that is accepted. */
export function weightsNeeded(situation: Situation): { neededGiB: number; bits: number } | null {
  if (situation.model === null) return null;
  const bits = quantizations[situation.quantization ?? 'any'].leastBitsPerWeight;
  return { neededGiB: weightsFloorGiB({ paramsB: situation.model.paramsB, bitsPerWeight: bits }), bits };
}

/** Memory that an engine can use here; null where unknown. Several machines count only where one model may span them. */
export function reachableGiB({ provider, situation }: Subject): { gpuGiB: number; totalGiB: number | null } | null {
  const { machine } = situation;
  if (machine.gpuMemoryGiB === null) return null;
  const spans = supportState(provider, 'multinode') !== 'no';
  const nodes = spans ? machine.nodes : 1;
  const unified = machine.gpus?.some((gpu) => gpu.unified) ?? false;
  const gpuGiB = machine.gpuMemoryGiB * nodes;
  if (machine.gpuCount === 0) return { gpuGiB: 0, totalGiB: machine.ramGiB === null ? null : machine.ramGiB * nodes };
  if (unified) return { gpuGiB, totalGiB: gpuGiB };
  if (known(provider, 'memory.cpuGpuHybrid')?.value === 'none') return { gpuGiB, totalGiB: gpuGiB };
  return { gpuGiB, totalGiB: machine.ramGiB === null ? null : gpuGiB + machine.ramGiB * nodes };
}

const isMixture = ({ model }: Situation) => model !== null && model.activeParamsB !== null;

function spill(
  { provider, situation }: Subject,
  { gpuGiB, neededGiB }: { gpuGiB: number; neededGiB: number },
): Finding[] {
  const facts = ['memory.cpuGpuHybrid', 'memory.moeOffload'] as const;
  const way = known(provider, 'memory.cpuGpuHybrid')?.value ?? 'none';
  const sizes = () => `${gib(neededGiB)} of weights meet ${gib(gpuGiB)} of GPU memory`;
  if (way === 'computes') {
    const experts = isMixture(situation) && supportState(provider, 'memory.moeOffload') === 'yes';
    return [
      ...points(10, { text: () => `${sizes()}: the CPU computes what does not fit.`, facts }),
      ...(experts
        ? points(8, {
            text: () => 'A mixture of experts: the experts can stay in RAM while the GPU keeps the rest.',
            facts,
          })
        : []),
    ];
  }
  return points(-14, { text: () => `${sizes()}: the rest would be copied over the bus at every pass.`, facts });
}

function withModel(subject: Subject, { neededGiB, bits }: { neededGiB: number; bits: number }): Finding[] {
  const reach = reachableGiB(subject);
  if (reach === null) return [];
  const { gpuGiB, totalGiB } = reach;
  if (totalGiB !== null && neededGiB > totalGiB) {
    return [
      blocker(['memory.cpuGpuHybrid'], {
        text: () =>
          `The weights alone take ${gib(neededGiB)} at ${bits} bits; ${subject.provider.name} can reach ${gib(totalGiB)} on ${machineWords(subject.situation.machine)}.`,
        wayRound: `${gib(neededGiB - totalGiB)} more memory, fewer bits, or a smaller model.`,
      }),
    ];
  }
  return subject.situation.machine.gpuCount > 0 && neededGiB > gpuGiB ? spill(subject, { gpuGiB, neededGiB }) : [];
}

function withoutModel({ provider, situation }: Subject): Finding[] {
  const { machine } = situation;
  if (machine.gpuMemoryGiB === null || machine.gpuCount === 0 || machine.gpuMemoryGiB >= SMALL_GPU_GIB) return [];
  const way = known(provider, 'memory.cpuGpuHybrid')?.value;
  return way === 'computes'
    ? points(4, {
        text: () =>
          `With ${gib(machine.gpuMemoryGiB ?? 0)} on the GPU it helps that the CPU can compute what does not fit.`,
        facts: ['memory.cpuGpuHybrid'],
      })
    : points(-4, {
        text: () => `With ${gib(machine.gpuMemoryGiB ?? 0)} on the GPU only small models fit it whole.`,
        facts: ['memory.cpuGpuHybrid'],
      });
}

/** Whether the weights can fit at all, and what happens when they do not fit the GPU. */
export const memory: Rule = {
  factor: 'memory',
  about:
    'Whether the weights alone can fit the memory the engine reaches, and what it does with those that do not fit the GPU.',
  judge(subject) {
    const needed = weightsNeeded(subject.situation);
    return needed === null ? withoutModel(subject) : withModel(subject, needed);
  },
};
