import type { OperatingSystem } from '../../schema/vocabulary';
import { operatingSystems } from '../../schema/vocabulary';
import type { SupportKey } from '../../schema/provider-facts';
import { how, supportHere, supportState, type SupportState } from '../facts';
import { blocker, judgeSupport, points, warning, type Finding, type Rule, type Subject } from './rule';

const DIRECT: Record<Exclude<OperatingSystem, 'windows'>, SupportKey> = {
  linux: 'platform.linux',
  macos: 'platform.macos',
  ios: 'platform.ios',
  android: 'platform.android',
};

/** Whether its documents cover the operating system itself, without WSL; null where the system is not known. */
export function systemState({ provider, situation }: Subject): SupportState | null {
  const { os } = situation.machine;
  if (os === null) return null;
  return supportHere({ provider, situation }, os === 'windows' ? 'platform.windows.native' : DIRECT[os]);
}

function onWindows(subject: Subject): Finding[] {
  const { provider, situation } = subject;
  if (supportState(provider, 'platform.windows.native') === 'yes') return [];
  const facts = ['platform.windows.native', 'platform.windows.wsl'] as const;
  if (situation.needs.has('no-wsl')) {
    return [
      blocker(facts, {
        text: () => `${provider.name} has no native Windows build, and WSL is not wanted.`,
        wayRound: 'Allow WSL, or use a Linux machine.',
      }),
    ];
  }
  const wsl = supportState(provider, 'platform.windows.wsl');
  if (wsl === 'no') return [blocker(facts, { text: () => `${provider.name} runs neither on Windows nor under WSL.` })];
  if (wsl === 'unknown') {
    return [
      ...points(-16, { text: () => 'No native Windows build, and WSL is not in its documents.', facts }),
      warning(facts, () => `${provider.name} does not document Windows or WSL; a Linux machine is the safe choice.`),
    ];
  }
  return [
    ...points(-10, { text: () => 'On Windows it runs inside WSL, the Linux subsystem.', facts }),
    warning(facts, () => 'There is no native Windows build: install and run it inside WSL.'),
  ];
}

/** Whether the engine runs on the operating system at all. */
export const system: Rule = {
  factor: 'system',
  about: 'Whether it runs on the operating system; a build for another system rules it out.',
  judge(subject) {
    const { os } = subject.situation.machine;
    if (os === null) return [];
    if (os === 'windows') return onWindows(subject);
    const key = DIRECT[os];
    const { label } = operatingSystems[os];
    const mobile = os === 'ios' || os === 'android';
    const elsewhere = supportState(subject.provider, key) !== 'no';
    return judgeSupport(subject, {
      key,
      worth: { yes: 0, partly: -12, no: 'blocker', unknown: mobile ? -24 : -12 },
      say: {
        yes: `It runs on ${label}.`,
        partly: `On ${label} only with a condition: ${how(subject.provider, key) || 'see its documents'}.`,
        no: elsewhere
          ? `On ${label} it wants another machine than this: ${how(subject.provider, key) || 'see its documents'}.`
          : `${subject.provider.name} does not run on ${label}.`,
        wayRound: mobile
          ? 'Run it on a computer and let the device call it over the network.'
          : 'Use another machine, or a virtual one with Linux.',
      },
    });
  },
};
