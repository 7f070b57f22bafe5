import { quantizations } from '../../schema/vocabulary';
import { known, supportState } from '../facts';
import { isMixture } from '../situation';
import { points, type Finding, type Subject } from './rule';

/** Points for a processor that computes what does not fit, and for experts in RAM. */
const COMPUTES = 10;
const EXPERTS_IN_RAM = 8;

/** How much more it weighs for somebody who wants speed above all. */
const WHERE_SPEED_COUNTS = 2;
const HYBRID_WORTH = { top: 8, good: 0, behind: -6 } as const;

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

/** Copying a part over the bus at every pass costs so much, and so much more where it is the whole model. */
const STREAMS = -14;
const STREAMS_ALL = -30;

/**
 * What does not fit the GPU lies in RAM: computed there by some engines, copied over for every pass by the others.
 *
 * @param spilled.inRam share of the model that lies in RAM, from 0 to 1
 */
export function spill(subject: Subject, { inRam, sizes }: { inRam: number; sizes: () => string }): Finding[] {
  const { provider, situation } = subject;
  const facts = ['memory.cpuGpuHybrid', 'memory.moeOffload'] as const;
  const way = known(provider, 'memory.cpuGpuHybrid')?.value ?? 'none';
  const mixture = isMixture(situation);
  // A scheme that runs with a condition runs in a part of the engine of which nothing of this is known.
  if (runsWithCondition(subject)) return [];
  if (way !== 'computes' && !(way === 'experts' && mixture))
    return points(STREAMS + STREAMS_ALL * inRam, {
      text: () => `${sizes()}: the rest would be copied over the bus at every pass.`,
      facts,
    });
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

/** The most that what lies in RAM can be worth to an engine that computes there. */
export function mostForSpill({ provider, situation }: Subject): number {
  const way = known(provider, 'memory.cpuGpuHybrid')?.value;
  if (way !== 'computes' && way !== 'experts') return 0;
  return isMixture(situation) ? COMPUTES + EXPERTS_IN_RAM + WHERE_SPEED_COUNTS * HYBRID_WORTH.top : COMPUTES;
}
