import type { availabilities, priorities } from '../../schema/vocabulary';
import {
  answersFast,
  demandsKey,
  frees,
  madeForService,
  placesByHand,
  producesMuch,
  reusesPrefixes,
  reusing,
  runsOwnArchitecture,
  sharesOneCache,
  showsMetrics,
} from './lines';
import { warning, type Finding, type Rule, type Subject } from './rule';
import { systemState } from './system';
import { choiceLine, judgeLines, scaled, softened, type Line } from './tables';

const PRIORITIES: Record<keyof typeof priorities, readonly Line[]> = {
  simplicity: [
    choiceLine({
      choice: 'effort.setup',
      worth: { minutes: 8, hours: -4, days: -10 },
      say: {
        minutes: 'Running within minutes.',
        hours: 'Takes some hours to set up well.',
        days: 'Takes days to set up.',
      },
    }),
    choiceLine({
      choice: 'effort.skill',
      worth: { beginner: 6, 'ml-engineer': -6 },
      say: { beginner: 'Nothing to learn first.', 'ml-engineer': 'Much to learn first.' },
    }),
  ],
  'single-stream-speed': [answersFast],
  throughput: [sharesOneCache, producesMuch],
  'time-to-first-token': [...scaled([reusesPrefixes], 2 / 3)],
  quality: [
    {
      key: 'format.safetensors',
      worth: { yes: 8, partly: -2, no: -8, unknown: -2 },
      say: {
        yes: 'It runs the weights as their makers published them.',
        partly: 'Published weights run with a condition: {how}.',
        no: 'It cannot run the weights as published.',
      },
    },
  ],
  control: [softened(placesByHand, -4), ...scaled([softened(runsOwnArchitecture, -2)], 1 / 2)],
  stability: [madeForService, showsMetrics],
  energy: [
    ...scaled([frees], 2),
    {
      key: 'hardware.cpu',
      worth: { yes: 2, partly: 0, no: -2, unknown: 0 },
      say: {
        yes: 'It also runs well without a GPU.',
        partly: 'It runs without a GPU with a condition: {how}.',
        no: 'It needs a GPU.',
      },
    },
  ],
};

/** Where the machine has a processor for networks beside its GPU. */
const usesNpu: Line = {
  key: 'hardware.npu',
  worth: { yes: 12, partly: 3, no: 0, unknown: 0 },
  say: {
    yes: 'It computes on the NPU of this machine, which takes far less power than its GPU or processor: {how}.',
    partly: 'It reaches the NPU of this machine with a condition: {how}.',
    no: 'It leaves the NPU of this machine unused.',
  },
};

const AVAILABILITIES: Record<keyof typeof availabilities, readonly Line[]> = {
  occasional: [
    frees,
    choiceLine({
      choice: 'effort.setup',
      worth: { minutes: 3 },
      say: { minutes: 'Quick to start when it is needed.' },
    }),
  ],
  'working-hours': scaled([madeForService, showsMetrics, demandsKey], 1 / 2),
  'always-on': [madeForService, showsMetrics, demandsKey],
};

/** What matters most. */
export const priority: Rule = {
  factor: 'priority',
  inWords: 'what matters most to you',
  ofTaste: true,
  about:
    'What matters most to you: effort, speed for one, throughput, a short wait, published weights, control, stability or power.',
  judge(subject) {
    const { priority: wish } = subject.situation.answers;
    if (wish === undefined) return [];
    const lines = reusing(subject, PRIORITIES[wish]);
    if (wish === 'stability') return judgeLines(subject, dependedOn(subject, lines));
    const { npu } = subject.situation.machine;
    return judgeLines(subject, wish === 'energy' && npu ? [...lines, usesNpu] : lines);
  },
};

/** What fails where a single machine promises to be there always, and what to do. */
function singleMachine({ situation }: Subject): Finding[] {
  const { answers, machine } = situation;
  if (answers.availability !== 'always-on' || machine.nodes > 1) return [];
  return [
    warning(
      ['ops.health', 'ops.metrics'],
      () =>
        'One machine is a single point of failure: a crash, an update of the driver or a power cut stops the service. Let the system restart it, watch its health route, and keep a second machine or another service to turn to.',
    ),
  ];
}

/** Of somebody's own service the operator is the only user: few of the things that others' trust rests on matter. */
const ALONE = 1 / 3;

/** What an engine is made for holds of the systems it has builds for; elsewhere others find the faults first. */
const CONDITIONAL_SYSTEM = 1 / 3;

function dependedOn(subject: Subject, lines: readonly Line[]): readonly Line[] {
  if (systemState(subject) === 'partly') return scaled(lines, CONDITIONAL_SYSTEM);
  return subject.situation.answers.concurrentUsers === 1 ? scaled(lines, ALONE) : lines;
}

/** When it has to be there. */
export const availability: Rule = {
  factor: 'availability',
  ofTaste: true,
  about:
    'How much others depend on it: metrics, an API key and a project that aims at service, or memory freed when idle.',
  judge(subject) {
    const { availability: promise } = subject.situation.answers;
    return promise === undefined
      ? []
      : [...judgeLines(subject, dependedOn(subject, AVAILABILITIES[promise])), ...singleMachine(subject)];
  },
};

/** Whether requests share a long start. */
export const promptReuse: Rule = {
  factor: 'common start',
  inWords: 'shared starts of prompts',
  about: 'Whether requests share a long start, against how the engine reuses it.',
  judge: (subject) => (subject.situation.answers.promptReuse === 'shared' ? judgeLines(subject, [reusesPrefixes]) : []),
};

/** Several models side by side. */
export const modelsAtOnce: Rule = {
  factor: 'several models',
  about: 'Whether one server can load several models.',
  judge(subject) {
    if ((subject.situation.answers.modelsAtOnce ?? 1) < 2) return [];
    return judgeLines(subject, [
      {
        key: 'memory.multiModel',
        worth: { yes: 6, partly: 1, no: -4, unknown: -3 },
        say: {
          yes: 'One server loads several models.',
          partly: 'One server loads several models with a condition: {how}.',
          no: 'Each model needs a server and a share of the memory of its own.',
        },
      },
    ]);
  },
};
