import type { FactKey } from '../../schema/provider-facts';
import { how, known, supportState } from '../facts';
import type { GpuGroup } from '../machine';
import { throughAnyGpu } from './any-gpu';
import { blocker, judgeSupport, points, warning, type Finding, type Subject } from './rule';

/** "12.0" after "8.6": parts are compared as numbers. */
function isOlder(capability: string, lowest: string): boolean {
  const [major = 0, minor = 0] = capability.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = lowest.split('.').map(Number);
  return major < lowestMajor || (major === lowestMajor && minor < lowestMinor);
}

/** From here on every engine of the last years still has builds; below it, silence about the oldest card is a doubt. */
const SAFE_CAPABILITY = '7.5';

/** A card that still starts, though the documents ask for a newer one. */
function belowDocumented(
  { provider }: Subject,
  { name, computeCapability }: { name: string; computeCapability: string },
): Finding[] {
  const asked = known(provider, 'hardware.cuda.documentedComputeCapability');
  if (asked === null || !isOlder(computeCapability, asked.value)) return [];
  const facts = ['hardware.cuda.documentedComputeCapability', 'hardware.cuda.minComputeCapability'] as const;
  const text = () =>
    `Its documents or ready builds ask for compute capability ${asked.value} or newer; ${name} has ${computeCapability}, which only its code still accepts.`;
  return [...points(-8, { text, facts }), warning(facts, text)];
}

function nvidiaAge(subject: Subject, gpu: GpuGroup): Finding[] {
  const { provider } = subject;
  const { name, computeCapability } = gpu;
  const facts: FactKey[] = ['hardware.cuda.minComputeCapability'];
  if (computeCapability === null) return [];
  const lowest = known(provider, 'hardware.cuda.minComputeCapability');
  if (lowest === null) {
    if (!isOlder(computeCapability, SAFE_CAPABILITY)) return [];
    return [
      ...points(-8, { text: () => `It names no oldest card; whether ${name} still works is not known.`, facts }),
      warning(
        facts,
        () => `${provider.name} names no oldest card; ${name} has compute capability ${computeCapability}.`,
      ),
    ];
  }
  if (!isOlder(computeCapability, lowest.value)) return belowDocumented(subject, { name, computeCapability });
  if (supportState(provider, 'hardware.vulkan') === 'yes') return throughAnyGpu(subject, { gpu, because: facts });
  return [
    blocker(facts, {
      text: () =>
        `${name} has compute capability ${computeCapability}; ${provider.name} needs ${lowest.value} or newer.`,
      wayRound: 'A newer card, or an engine that still builds for old ones.',
    }),
  ];
}

/** The generation of an NVIDIA card, its driver and its processor, against what the engine supports. */
export function nvidia(subject: Subject, gpu: GpuGroup): Finding[] {
  const findings = nvidiaAge(subject, gpu);
  if (findings.some(({ kind }) => kind === 'blocker')) return findings;
  if (supportState(subject.provider, 'hardware.cuda.driver') === 'no') {
    findings.push(
      ...points(-2, {
        text: () => 'It builds only for the newest CUDA generation, so the driver has to be recent.',
        facts: ['hardware.cuda.driver'],
      }),
    );
  }
  if (gpu.unified) {
    findings.push(
      ...judgeSupport(subject, {
        key: 'hardware.cuda.arm64',
        worth: { yes: 0, partly: -3, no: 'blocker', unknown: -6 },
        say: {
          yes: 'It runs on NVIDIA’s Arm machines.',
          partly: `On NVIDIA’s Arm machines with a condition: ${how(subject.provider, 'hardware.cuda.arm64')}.`,
          no: `${subject.provider.name} has no build for NVIDIA’s Arm machines.`,
        },
      }),
    );
  }
  return findings;
}
