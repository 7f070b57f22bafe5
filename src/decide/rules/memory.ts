import { weightsFloorGiB } from '../../estimate/weights';
import { quantizations, schemeText } from '../../schema/vocabulary';
import { known, supportState } from '../facts';
import { machineWords } from '../machine';
import type { Situation } from '../situation';
import { sizingOf, type Sizing } from '../sizing';
import { blocker, points, upperFirst, warning, type Finding, type Rule, type Subject } from './rule';

/** Below this an engine that can spill into RAM leaves more models open; the talk drew its line here too. */
const SMALL_GPU_GIB = 12;

const gib = (amount: number) => `${amount.toFixed(1)} GiB`;
const tokens = (count: number) => count.toLocaleString('en');

const isMixture = ({ model }: Situation) => model !== null && model.activeParamsB !== null;

/** The least the weights can take, at the quantization that is accepted; for models of which only the size is known. */
export function weightsNeeded(situation: Situation): { neededGiB: number; bits: number } | null {
  if (situation.model === null) return null;
  const bits = quantizations[situation.quantization ?? 'any'].leastBitsPerWeight;
  return { neededGiB: weightsFloorGiB({ paramsB: situation.model.paramsB, bitsPerWeight: bits }), bits };
}

/** Memory that an engine can use here; null where unknown. Several machines count only where one model may span them. */
export function reachableGiB({ provider, situation }: Omit<Subject, 'catalog'>): {
  gpuGiB: number;
  totalGiB: number | null;
} | null {
  const { machine } = situation;
  if (machine.gpuMemoryGiB === null) return null;
  const spans = supportState(provider, 'multinode') !== 'no';
  const nodes = spans ? machine.nodes : 1;
  const unified = machine.gpus?.some((gpu) => gpu.unified) ?? false;
  const gpuGiB = machine.gpuMemoryGiB * nodes;
  if (machine.gpuCount === 0) return { gpuGiB: 0, totalGiB: machine.ramGiB === null ? null : machine.ramGiB * nodes };
  if (unified) return { gpuGiB, totalGiB: gpuGiB };
  const way = known(provider, 'memory.cpuGpuHybrid')?.value;
  if (way === 'none' || (way === 'experts' && !isMixture(situation))) return { gpuGiB, totalGiB: gpuGiB };
  return { gpuGiB, totalGiB: machine.ramGiB === null ? null : gpuGiB + machine.ramGiB * nodes };
}

/** Points for a processor that computes what does not fit, for experts in RAM, and for either at hand on a small GPU. */
const COMPUTES = 10;
const EXPERTS_IN_RAM = 8;
const SMALL_GPU = 4;

/** How much more it weighs for somebody who wants speed above all. */
const WHERE_SPEED_COUNTS = 2.5;
const HYBRID_WORTH = { top: 4, good: 0, behind: -6 } as const;

/** How fast it is with a part on the CPU, as published tests rank it; counted for mixtures, where the engines differ. */
function hybridSpeed({ provider, situation }: Subject): Finding[] {
  const rank = known(provider, 'speed.hybrid')?.value;
  if (rank === undefined || !isMixture(situation)) return [];
  const said = {
    top: 'Among the fastest published figures with the experts on the CPU.',
    good: 'Usable speed with the experts on the CPU.',
    behind: 'Slow in published tests once experts leave the GPU.',
  };
  const weight = situation.answers.priority === 'single-stream-speed' ? WHERE_SPEED_COUNTS : 1;
  return points(weight * HYBRID_WORTH[rank], { text: () => said[rank], facts: ['speed.hybrid'] });
}

function runsWithCondition({ provider, situation: { quantization } }: Subject): boolean {
  const fact = quantization === null ? null : quantizations[quantization].fact;
  return fact !== null && supportState(provider, fact) === 'partly';
}

/** What does not fit the GPU lies in RAM: computed there by some engines, copied over for every pass by the others. */
function spill(subject: Subject, sizes: () => string): Finding[] {
  const { provider, situation } = subject;
  const facts = ['memory.cpuGpuHybrid', 'memory.moeOffload'] as const;
  const way = known(provider, 'memory.cpuGpuHybrid')?.value ?? 'none';
  const mixture = isMixture(situation);
  // A scheme that runs with a condition runs in a part of the engine of which nothing of this is known.
  if (runsWithCondition(subject)) return [];
  if (way !== 'computes' && !(way === 'experts' && mixture))
    return points(-14, { text: () => `${sizes()}: the rest would be copied over the bus at every pass.`, facts });
  const experts = mixture && supportState(provider, 'memory.moeOffload') === 'yes';
  return [
    ...points(COMPUTES, { text: () => `${sizes()}: the CPU computes what does not fit.`, facts }),
    ...(experts
      ? points(EXPERTS_IN_RAM, {
          text: () => 'A mixture of experts: the experts can stay in RAM while the GPU keeps the rest.',
          facts,
        })
      : []),
    ...hybridSpeed(subject),
  ];
}

/** Judged by the weights alone, where the model's figures are not known. */
function bySize(subject: Subject, { neededGiB, bits }: { neededGiB: number; bits: number }): Finding[] {
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
  const sizes = () => `${gib(neededGiB)} of weights meet ${gib(gpuGiB)} of GPU memory`;
  return subject.situation.machine.gpuCount > 0 && neededGiB > gpuGiB ? spill(subject, sizes) : [];
}

function withoutModel({ provider, situation }: Subject): Finding[] {
  const { machine } = situation;
  if (machine.gpuMemoryGiB === null || machine.gpuCount === 0 || machine.gpuMemoryGiB >= SMALL_GPU_GIB) return [];
  const way = known(provider, 'memory.cpuGpuHybrid')?.value;
  return way === 'computes'
    ? points(SMALL_GPU, {
        text: () =>
          `With ${gib(machine.gpuMemoryGiB ?? 0)} on the GPU it helps that the CPU can compute what does not fit.`,
        facts: ['memory.cpuGpuHybrid'],
      })
    : points(-4, {
        text: () => `With ${gib(machine.gpuMemoryGiB ?? 0)} on the GPU only small models fit it whole.`,
        facts: ['memory.cpuGpuHybrid'],
      });
}

/** What would make room, as far as the figures tell. */
function wayOut({ provider, situation }: Subject, { estimate }: Sizing): string {
  const longest = estimate.maxContextTokens?.expected ?? 0;
  const shorter =
    longest >= 1 && longest < situation.contextTokens
      ? `a context of at most ${tokens(Math.floor(longest))} tokens, `
      : '';
  const streams =
    known(provider, 'memory.cpuGpuHybrid')?.value === 'streams'
      ? ' It can keep a part in RAM if told to, and copies that part over the bus at every pass.'
      : '';
  const share = estimate.assumptions.some(({ field }) => field === 'gpuMemoryUtilization')
    ? 'a larger share of the GPU, '
    : '';
  return upperFirst(
    `${gib(estimate.shortByGiB ?? 0)} more memory, ${share}${shorter}fewer bits, or a smaller model.${streams}`,
  );
}

function doesNotFit(subject: Subject, sizing: Sizing): Finding {
  const { model, contextTokens, machine } = subject.situation;
  return blocker(['memory.cpuGpuHybrid'], {
    text: () =>
      `${model?.name ?? 'The model'} in ${schemeText(sizing.scheme)} is ${gib(sizing.estimate.shortByGiB ?? 0)} short of fitting on ${machineWords(machine)}, with ${tokens(contextTokens)} tokens of context.`,
    wayRound: () => wayOut(subject, sizing),
  });
}

/** Short of fitting by the expected figures, though not by the favourable end of their range. */
function isNearMiss({ estimate: { maxConcurrentRequests } }: Sizing): boolean {
  return maxConcurrentRequests !== null && maxConcurrentRequests.expected < 1 && maxConcurrentRequests.high >= 1;
}

function nearMiss(subject: Subject, sizing: Sizing): Finding[] {
  const short = () =>
    `${schemeText(sizing.scheme)} leaves it ${gib(sizing.estimate.shortByGiB ?? 0)} short of one request of this length`;
  return [
    ...points(-10, {
      text: () => `${short()}, within the doubt of the figures.`,
      facts: ['memory.budgetFlag'],
    }),
    warning(['memory.budgetFlag'], () => `It may refuse to start: ${short()}. ${wayOut(subject, sizing)}`),
  ];
}

/** What it costs that requests of full length wait for room, reached where half of them wait. */
const MOST_FOR_WAITING = 3;

function fitsPartly(subject: Subject, sizing: Sizing): Finding[] {
  const { estimate } = sizing;
  const { gpuLayers, totalLayers, expertLayersInRam } = estimate.placement;
  if (estimate.gpus.length === 0 || (gpuLayers >= totalLayers && expertLayersInRam === 0)) {
    const at = estimate.maxConcurrentRequests?.expected ?? 1;
    const { users } = subject.situation;
    // Grows from nothing, so that one request more never costs as much as many.
    return points(-Math.min(MOST_FOR_WAITING, MOST_FOR_WAITING * Math.log2(users / at)), {
      text: () =>
        `Its cache has room for ${at.toFixed(1)} of ${users} requests of this length at once; the others wait.`,
      facts: ['memory.contextDefault'],
    });
  }
  return spill(subject, () =>
    expertLayersInRam > 0
      ? `The experts of ${expertLayersInRam} layers (${schemeText(sizing.scheme)}) do not fit the GPU`
      : `${gpuLayers} of ${totalLayers} layers (${schemeText(sizing.scheme)}) fit the GPU`,
  );
}

function bySizing(subject: Subject, sizing: Sizing): Finding[] {
  const { fits } = sizing.estimate;
  switch (fits) {
    case 'fits':
      return [];
    case 'fits-partly':
      return fitsPartly(subject, sizing);
    case 'does-not-fit':
      return isNearMiss(sizing) ? nearMiss(subject, sizing) : [doesNotFit(subject, sizing)];
    case 'cannot-tell':
      return [
        warning([], () => 'Whether the model fits cannot be told: the memory of the machine is not known in full.'),
      ];
    default:
      return fits satisfies never;
  }
}

const NOT_A_MIXTURE = -20;

/** The most that what lies in RAM can be worth to an engine that computes there. */
function mostForMemory({ provider, situation }: Subject): number {
  const way = known(provider, 'memory.cpuGpuHybrid')?.value;
  if (way !== 'computes' && way !== 'experts') return 0;
  return isMixture(situation) ? COMPUTES + EXPERTS_IN_RAM + WHERE_SPEED_COUNTS * HYBRID_WORTH.top : COMPUTES;
}

/** An engine made for experts in RAM has nothing to give to a dense model. */
function denseOnExperts({ provider, situation }: Subject): Finding[] {
  const made =
    known(provider, 'memory.cpuGpuHybrid')?.value === 'experts' &&
    supportState(provider, 'memory.moeOffload') === 'yes';
  if (!made || situation.model === null || isMixture(situation)) return [];
  return points(NOT_A_MIXTURE, {
    text: () => `It is made for mixtures of experts; ${situation.model?.name ?? 'the model'} is a dense model.`,
    facts: ['memory.cpuGpuHybrid', 'memory.moeOffload'],
  });
}

/** Whether the model fits, and what happens when it does not fit the GPU. */
export const memory: Rule = {
  factor: 'memory',
  most: mostForMemory,
  about:
    'Whether weights, cache and working memory fit what the engine reaches, and what it does with layers that do not fit the GPU.',
  judge(subject) {
    const sizing = sizingOf(subject);
    const dense = denseOnExperts(subject);
    if (sizing !== null) return [...dense, ...bySizing(subject, sizing)];
    const needed = weightsNeeded(subject.situation);
    return needed === null ? withoutModel(subject) : [...dense, ...bySize(subject, needed)];
  },
};
