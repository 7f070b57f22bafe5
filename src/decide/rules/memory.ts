import { weightsFloorGiB } from '../../estimate/weights';
import { quantizations, schemeText } from '../../schema/vocabulary';
import { fewestBits } from '../forms';
import { known, supportState } from '../facts';
import { machineWords } from '../machine';
import { isMixture } from '../situation';
import { sizingOf, type Sizing } from '../sizing';
import { blocker, points, upperFirst, warning, type Finding, type Rule, type Subject } from './rule';
import { mostForSpill, spill } from './spill';

/** Below this an engine that can spill into RAM leaves more models open; the talk drew its line here too. */
const SMALL_GPU_GIB = 12;
/** What it is worth there that the processor can compute what does not fit. */
const SMALL_GPU = 4;

const gib = (amount: number) => `${amount.toFixed(1)} GiB`;
const tokens = (count: number) => count.toLocaleString('en');

/** Weights at some bits each. */
interface Needed {
  neededGiB: number;
  bits: number;
}

/**
 * What the weights take, at the quantization that is accepted, where only the size of the model is known. Where any is
 * accepted these are the usual 4 bits, and the fewest of the provider where those do not fit.
 */
export function weightsNeeded(subject: Subject): Needed | null {
  const { model, quantization } = subject.situation;
  if (model === null) return null;
  const at = (bits: number) => ({ neededGiB: weightsFloorGiB({ paramsB: model.paramsB, bitsPerWeight: bits }), bits });
  const usual = at(quantizations[quantization ?? 'any'].leastBitsPerWeight);
  if (quantization !== null && quantization !== 'any') return usual;
  const total = reachableGiB(subject)?.totalGiB ?? null;
  return total === null || usual.neededGiB <= total ? usual : at(fewestBits(subject));
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

/** Judged by the weights alone, where the model's figures are not known. */
function bySize(subject: Subject, { neededGiB, bits }: Needed): Finding[] {
  const reach = reachableGiB(subject);
  if (reach === null) return [];
  const { gpuGiB, totalGiB } = reach;
  if (totalGiB !== null && neededGiB > totalGiB) {
    return [
      blocker(['memory.cpuGpuHybrid'], {
        text: () =>
          `The weights alone take ${gib(neededGiB)} at ${bits} bits; ${subject.provider.name} can reach ${gib(totalGiB)} on ${machineWords(subject.situation.machine)}.`,
        wayRound: `${gib(neededGiB - totalGiB)} more memory${bits > fewestBits(subject) ? ', fewer bits' : ''}, or a smaller model.`,
      }),
    ];
  }
  const sizes = () => `${gib(neededGiB)} of weights meet ${gib(gpuGiB)} of GPU memory`;
  const inRam = 1 - gpuGiB / neededGiB;
  return subject.situation.machine.gpuCount > 0 && inRam > 0 ? spill(subject, { inRam, sizes }) : [];
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
        `Its cache has room for ${at < 10 ? at.toFixed(1) : Math.floor(at)} of ${users} requests of this length at once; the others wait.`,
      facts: ['memory.contextDefault'],
    });
  }
  const inRam = Math.max(expertLayersInRam, totalLayers - gpuLayers) / totalLayers;
  return spill(subject, {
    inRam,
    sizes: () =>
      expertLayersInRam > 0
        ? `The experts of ${expertLayersInRam} layers (${schemeText(sizing.scheme)}) do not fit the GPU`
        : `${gpuLayers} of ${totalLayers} layers (${schemeText(sizing.scheme)}) fit the GPU`,
  });
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

/** Below so many bits a model loses more than its size tells. */
const FEW_BITS = 3;

/** The findings, and a warning where the guide itself went that low; who asks for a scheme knows it. */
function withFewBits({ situation }: Subject, { bits, findings }: { bits: number; findings: Finding[] }): Finding[] {
  const isOurs = situation.quantization === null || situation.quantization === 'any';
  if (!isOurs || bits >= FEW_BITS || findings.some(({ kind }) => kind === 'blocker')) return findings;
  return [
    ...findings,
    warning(
      ['quant.kQuants', 'quant.iQuants'],
      () =>
        `Only files of about ${bits.toFixed(1)} bits a weight fit here. They answer noticeably worse than 4 bits; a smaller model may serve better.`,
    ),
  ];
}

/** Whether the model fits, and what happens when it does not fit the GPU. */
export const memory: Rule = {
  factor: 'memory',
  most: mostForSpill,
  about:
    'Whether weights, cache and working memory fit what the engine reaches, and what it does with layers that do not fit the GPU.',
  judge(subject) {
    const sizing = sizingOf(subject);
    const dense = denseOnExperts(subject);
    if (sizing !== null) {
      const { leastBitsPerWeight } = quantizations[sizing.scheme];
      return withFewBits(subject, { bits: leastBitsPerWeight, findings: [...dense, ...bySizing(subject, sizing)] });
    }
    const needed = weightsNeeded(subject);
    if (needed === null) return withoutModel(subject);
    return withFewBits(subject, { bits: needed.bits, findings: [...dense, ...bySize(subject, needed)] });
  },
};
