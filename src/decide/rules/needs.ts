import type { Need } from '../../schema/vocabulary';
import { known, supportState } from '../facts';
import { isMixture } from '../situation';
import { callsTools, givesHiddenStates, placesByHand, runsFresh, runsOwnArchitecture } from './lines';
import { judgeWindow } from './graphical';
import { points, warning, type Finding, type Rule, type Subject } from './rule';
import { choiceLine, judgeLines, type Line } from './tables';

const keepsExperts: Line = {
  key: 'memory.moeOffload',
  worth: { yes: 4, partly: 1, no: 0, unknown: 0 },
  say: {
    yes: 'Experts of a mixture can stay in RAM: {how}.',
    partly: 'Experts can stay in RAM with a condition: {how}.',
    no: 'It has no switch for experts alone.',
  },
};

/** Needs that facts decide; those that other rules read (`no-wsl`, `multi-node`, …) have no line here. */
const NEEDS: Partial<Record<Need, readonly Line[]>> = {
  'openai-api': [
    {
      key: 'api.chatCompletions',
      worth: { yes: 1, partly: -2, no: 'blocker', unknown: -8 },
      say: {
        yes: 'It speaks the OpenAI chat API.',
        partly: 'It speaks the OpenAI chat API in part: {how}.',
        no: 'It does not speak the OpenAI chat API.',
        wayRound: 'A gateway that translates.',
      },
    },
  ],
  'tool-calling': [callsTools],
  'structured-output': [
    {
      key: 'api.structuredOutput',
      worth: { yes: 3, partly: -2, no: 'blocker', unknown: -8 },
      say: {
        yes: 'It holds output to a schema or grammar.',
        partly: 'It holds output to a schema in part: {how}.',
        no: 'Its server does not hold output to a schema.',
        wayRound: 'Check the output in your own code and ask again.',
      },
    },
  ],
  vision: [
    {
      key: 'multimodal.vision',
      worth: { yes: 1, partly: -4, no: 'blocker', unknown: -8 },
      say: { yes: 'It takes images.', partly: 'It takes images with a condition: {how}.', no: 'It takes no images.' },
    },
  ],
  'many-loras': [
    {
      key: 'lora.multi',
      worth: { yes: 12, partly: -4, no: 'blocker', unknown: -8 },
      say: {
        yes: 'It serves many adapters over one base in the same batch.',
        partly: 'It serves several adapters with a condition: {how}.',
        no: 'It cannot choose an adapter by request.',
        wayRound: 'One server per adapter, each with its own copy of the base.',
      },
    },
  ],
  'newest-architectures': [runsFresh],
  'custom-architecture': [runsOwnArchitecture],
  'hidden-states': [givesHiddenStates],
  'layer-placement': [placesByHand],
  'cpu-offload': [
    choiceLine({
      choice: 'memory.cpuGpuHybrid',
      worth: { computes: 14, experts: 6, streams: -6, none: -20 },
      say: {
        experts: 'Experts of a mixture are computed on the CPU; everything else has to fit the GPU.',
        computes: 'What does not fit the GPU is computed on the CPU.',
        streams: 'What does not fit is copied to the GPU at every pass, which is slow.',
        none: 'Everything has to fit the GPU.',
      },
    }),
  ],
  kubernetes: [
    {
      key: 'ops.kubernetes',
      worth: { yes: 8, partly: 0, no: -8, unknown: -6 },
      say: {
        yes: 'Its own documents deploy it on Kubernetes.',
        partly: 'Kubernetes with a condition: {how}.',
        no: 'Its documents do not cover Kubernetes.',
      },
    },
  ],
  'air-gapped': [
    {
      key: 'ops.offline',
      worth: { yes: 4, partly: 1, no: 'blocker', unknown: -4 },
      say: {
        yes: 'It is documented without a network: {how}.',
        partly: 'Without a network by hand: {how}.',
        no: 'It needs a network.',
      },
    },
    choiceLine({
      choice: 'effort.setup',
      worth: { minutes: 3, hours: -3, days: -6 },
      say: {
        minutes: 'Little to carry across: one program and the model.',
        hours: 'A Python environment and drivers have to be carried across.',
        days: 'A cluster of images has to be carried across.',
      },
    }),
  ],
  'in-browser': [
    {
      key: 'platform.browser',
      worth: { yes: 20, partly: 4, no: 'blocker', unknown: -20 },
      say: {
        yes: 'It runs inside the web page.',
        partly: 'It runs inside the web page with a condition: {how}.',
        no: 'It is a server and cannot run inside a web page.',
        wayRound: 'Let the page call it over the network.',
      },
    },
  ],
  'open-source': [
    {
      key: 'project.openSource',
      worth: { yes: 0, partly: -8, no: 'blocker', unknown: -8 },
      say: { yes: 'It is open source.', partly: 'It is open source in part: {how}.', no: 'Its licence is closed.' },
    },
  ],
};

function graphical(subject: Subject): Finding[] {
  if (!subject.situation.needs.has('graphical-app')) return [];
  return judgeWindow(subject, {
    worth: { yes: 8, partly: 2, no: -8, unknown: -6 },
    say: {
      yes: 'A desktop app or chat page comes with it.',
      partly: 'A chat page comes with a condition: {how}.',
      no: 'It has no window of its own; a front end such as Open WebUI has to be put before it.',
    },
  });
}

/** No image, or none that computes on this machine's GPU, where Docker is a must; one can still be built by hand. */
const NO_IMAGE = -14;

function docker({ provider, situation }: Subject): Finding[] {
  if (!situation.needs.has('docker')) return [];
  if (supportState(provider, 'docker.builtIn') === 'yes')
    return points(6, { text: () => 'It is a part of Docker itself.', facts: ['docker.builtIn'] });
  const images = known(provider, 'docker.images');
  const { os, gpus } = situation.machine;
  const onMac = gpus?.some(({ vendor }) => vendor === 'apple') ?? os === 'macos';
  // Docker Desktop lends containers NVIDIA's GPUs alone.
  const outOfReach = os === 'windows' && (gpus ?? []).some(({ vendor }) => vendor !== 'nvidia');
  const containers = provider.containers ?? [];
  // A container on a Mac reaches no GPU, and an image for other GPUs is none.
  const makes = situation.machine.gpus?.map(({ vendor }) => vendor) ?? null;
  const suits = containers.some(
    ({ hardware }) =>
      !hardware ||
      makes === null ||
      (makes.length === 0 ? hardware.includes('cpu') : makes.some((make) => hardware.includes(make))),
  );
  if (images && (onMac || outOfReach || (containers.length > 0 && !suits))) {
    const [text, warned] =
      makes?.length === 0
        ? ['Its images are made for GPUs.', `${provider.name} has no image for a processor alone.`]
        : [
            'Its images do not reach the GPU of this machine.',
            `In a container ${provider.name} would compute on the processor alone here.`,
          ];
    return [
      ...points(NO_IMAGE, { text: () => text, facts: ['docker.images'] }),
      warning(['docker.images'], () => warned),
    ];
  }
  if (images)
    return points(2, {
      text: () => `Its makers publish images, such as ${images.value[0]}.`,
      facts: ['docker.images'],
    });
  return [
    ...points(NO_IMAGE, { text: () => 'No official image was found.', facts: ['docker.images'] }),
    warning(
      ['docker.images'],
      () => `${provider.name} has no official image in its documents; you would build your own.`,
    ),
  ];
}

function replicas({ provider, situation }: Subject): Finding[] {
  if (!situation.needs.has('replicas')) return [];
  const tools = known(provider, 'multinode.orchestrators');
  return tools
    ? points(6, {
        text: () => `Copies behind one address are covered by ${tools.value.join(', ')}.`,
        facts: ['multinode.orchestrators'],
      })
    : points(-4, {
        text: () => 'No tool that runs copies of it behind one address is named in its documents.',
        facts: ['multinode.orchestrators'],
      });
}

/** What the commands of a page cannot know of a network that is closed. */
const isolated = ({ situation }: Subject): Finding[] =>
  situation.needs.has('air-gapped')
    ? [
        warning(
          ['ops.offline'],
          () =>
            'Installing and downloading need a network: do both on a machine that has one, and carry packages and model across.',
        ),
      ]
    : [];

/** What it must be able to do. */
export const needs: Rule = {
  factor: 'must have',
  inWords: 'what it must do',
  about:
    'Each thing it must be able to do: an engine that cannot is ruled out, or loses points where there is a way round.',
  judge(subject) {
    const { situation } = subject;
    const lines = [...situation.needs].sort().flatMap((need) => NEEDS[need] ?? []);
    // Of a dense model there are no experts to leave in RAM.
    const hasExperts = situation.needs.has('cpu-offload') && (situation.model === null || isMixture(situation));
    if (hasExperts) lines.push(keepsExperts);
    return [
      ...judgeLines(subject, lines),
      ...graphical(subject),
      ...docker(subject),
      ...replicas(subject),
      ...isolated(subject),
    ];
  },
};
