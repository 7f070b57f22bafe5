import type { SupportKey } from '../../schema/provider-facts';
import type { AcceleratorVendor } from '../../schema/vocabulary';
import { how, known, supportState } from '../facts';
import type { GpuGroup } from '../machine';
import { throughAnyGpu } from './any-gpu';
import { nvidia } from './nvidia';
import { blocker, judgeSupport, points, warning, type Finding, type Rule, type Subject } from './rule';

const BACK_END: Record<Exclude<AcceleratorVendor, 'other'>, SupportKey> = {
  nvidia: 'hardware.cuda',
  amd: 'hardware.rocm',
  intel: 'hardware.intelXpu',
  apple: 'hardware.appleMetal',
};

/** Whether most providers that list AMD chips list this one, so that silence is no bad sign. */
function isUsualTarget(target: string, { catalog }: Subject): boolean {
  const lists = catalog.providers.flatMap((provider) => known(provider, 'hardware.rocm.gpus')?.value ?? []);
  const listing = catalog.providers.filter((provider) => known(provider, 'hardware.rocm.gpus') !== null).length;
  return lists.filter((one) => one === target).length * 2 >= listing;
}

function amd(subject: Subject, gpu: GpuGroup): Finding[] {
  const { provider } = subject;
  const facts = ['hardware.rocm.gpus'] as const;
  const targets = known(provider, 'hardware.rocm.gpus');
  if (gpu.gfxTarget === null || targets?.value.includes(gpu.gfxTarget)) return [];
  if (targets === null) {
    return [
      ...points(isUsualTarget(gpu.gfxTarget, subject) ? -6 : -16, {
        text: () => `It names no AMD targets; whether ${gpu.name} is among them is not known.`,
        facts,
      }),
      warning(
        facts,
        () => `${provider.name} does not say which AMD chips it supports; ${gpu.name} is ${gpu.gfxTarget}.`,
      ),
    ];
  }
  return throughAnyGpu(subject, { gpu, because: facts });
}

function onOwnBackEnd(subject: Subject, { gpu, key }: { gpu: GpuGroup; key: SupportKey }): Finding[] {
  const { provider } = subject;
  if (supportState(provider, key) === 'unknown')
    return [blocker([key], { text: () => `${provider.name} does not name ${gpu.name} among what it supports.` })];
  return judgeSupport(subject, {
    key,
    worth: { yes: 0, partly: -8, no: 'blocker', unknown: 'blocker' },
    say: {
      yes: `It uses ${gpu.name}.`,
      partly: `${gpu.name} works with a condition: {how}.`,
      no: `${provider.name} does not use ${gpu.name}.`,
    },
  });
}

function onGpu(subject: Subject, gpu: GpuGroup): Finding[] {
  if (gpu.backEnd) return onOwnBackEnd(subject, { gpu, key: gpu.backEnd });
  if (gpu.vendor === 'other') return throughAnyGpu(subject, { gpu, because: [] });
  const key = BACK_END[gpu.vendor];
  const state = supportState(subject.provider, key);
  if (state === 'no') return throughAnyGpu(subject, { gpu, because: [key] });
  const findings = judgeSupport(subject, {
    key,
    worth: { yes: 0, partly: -8, no: 'blocker', unknown: -10 },
    say: {
      yes: `It uses ${gpu.name}.`,
      partly: `${gpu.name} works with a condition: ${how(subject.provider, key)}.`,
      no: `${subject.provider.name} does not use ${gpu.name}.`,
    },
  });
  if (gpu.vendor === 'nvidia') return [...findings, ...nvidia(subject, gpu)];
  return gpu.vendor === 'amd' ? [...findings, ...amd(subject, gpu)] : findings;
}

function onArm(subject: Subject): Finding[] {
  return judgeSupport(subject, {
    key: 'hardware.cpu.arm',
    worth: { yes: 4, partly: -4, no: 'blocker', unknown: -6 },
    say: {
      yes: 'It has kernels for Arm processors.',
      partly: `Arm processors with a condition: ${how(subject.provider, 'hardware.cpu.arm')}.`,
      no: `${subject.provider.name} has no build for Arm processors.`,
    },
  });
}

function onCpu(subject: Subject): Finding[] {
  const findings = judgeSupport(subject, {
    key: 'hardware.cpu',
    worth: { yes: 4, partly: -8, no: 'blocker', unknown: -12 },
    say: {
      yes: 'Computing on the CPU is a main target of it.',
      partly: `It computes on the CPU with a condition: ${how(subject.provider, 'hardware.cpu')}.`,
      no: `${subject.provider.name} does not compute on the CPU.`,
      wayRound: 'A GPU it supports.',
    },
  });
  const { arm } = subject.situation.machine;
  if (arm) return [...findings, ...onArm(subject)];
  const sets = known(subject.provider, 'hardware.cpu.isa')?.value ?? [];
  if (sets.length !== 1) return findings;
  return [
    ...findings,
    ...points(-4, {
      text: () => `Its CPU path names one instruction set only: ${sets[0]}.`,
      facts: ['hardware.cpu.isa'],
    }),
  ];
}

/** A card whose target is not known is less likely to be on a short list than on a long one. */
function unnamedAmd({ provider }: Subject): Finding[] {
  const targets = known(provider, 'hardware.rocm.gpus');
  if (targets === null || supportState(provider, 'hardware.vulkan') === 'yes') return [];
  const facts = ['hardware.rocm.gpus'] as const;
  const named = targets.value.length;
  return [
    ...points(-12 / named, {
      text: () => `It names ${named} AMD targets; whether yours is among them is not known.`,
      facts,
    }),
    warning(
      facts,
      () => `It lists certain AMD chips only (${targets.value.slice(0, 4).join(', ')}, …); name the card to be sure.`,
    ),
  ];
}

/** Nothing is said of the GPUs: most are NVIDIA's, and a Mac has Apple's. */
function onUnknownGpu(subject: Subject): Finding[] {
  const { os } = subject.situation.machine;
  const mac = os === 'macos' || os === 'ios';
  const reachesAny = (['hardware.vulkan', 'hardware.webgpu'] as const).some(
    (key) => supportState(subject.provider, key) === 'yes',
  );
  if (reachesAny) return [];
  return judgeSupport(subject, {
    key: mac ? 'hardware.appleMetal' : 'hardware.cuda',
    worth: { yes: 0, partly: -2, no: -8, unknown: -4 },
    say: {
      yes: 'It uses the most common GPUs.',
      partly: 'It uses the most common GPUs with a condition: {how}.',
      no: mac ? 'It does not use the GPU of Apple chips.' : 'It does not use NVIDIA GPUs, and yours are not known.',
    },
  });
}

/** A pair of answers that hardly any machine has. */
function undriven({ situation: { machine } }: Subject): Finding[] {
  const isUndriven = machine.os === 'macos' && (machine.gpus ?? []).some(({ vendor }) => vendor === 'nvidia');
  return isUndriven
    ? [warning([], () => 'No macOS of these years has a driver for NVIDIA cards: check the system or the card.')]
    : [];
}

/** Whether the engine can use the GPUs, or the CPU where there are none. */
export const hardware: Rule = {
  factor: 'hardware',
  about:
    'Whether it has a back end for the GPUs and still supports their generation; on a machine without GPUs, how well it computes on the CPU.',
  judge(subject) {
    const { gpus } = subject.situation.machine;
    if (gpus === null) return onUnknownGpu(subject);
    if (gpus.length === 0) return onCpu(subject);
    const findings = [...gpus.flatMap((gpu) => onGpu(subject, gpu)), ...undriven(subject)];
    return gpus.some((gpu) => gpu.vendor === 'amd' && gpu.gfxTarget === null)
      ? [...findings, ...unnamedAmd(subject)]
      : findings;
  },
};
