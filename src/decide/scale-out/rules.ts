import type { Experience } from '../../schema/vocabulary';
import { hasUnlikeGpus } from '../machine';
import { isMixture, type Situation } from '../situation';
import { layerFact } from './facts';
import { missingFiles } from './fill';
import { lines } from './lines';
import type { LayerFinding, LayerSubject } from './subject';
import { judgeLine, type LayerLine } from './tables';

/** From so many GPUs on the guides divide experts over all of them. */
const WIDE_FROM = 32;

/** From so many requests at once on it pays to serve prompts and answers apart. */
const MANY_REQUESTS = 64;

/** Points for the skill a layer asks (columns) of the person who runs it (rows). */
const SKILL = {
  beginner: { beginner: 6, developer: -4, 'ml-engineer': -14 },
  developer: { beginner: 4, developer: 3, 'ml-engineer': -3 },
  'ml-engineer': { beginner: 1, developer: 2, 'ml-engineer': 2 },
  unknown: { beginner: 3, developer: 2, 'ml-engineer': -1 },
} as const satisfies Record<Experience | 'unknown', object>;

/** Points for the set-up a layer takes (columns) against the time there is (rows). */
const SETUP = {
  minutes: { minutes: 4, hours: -6, days: -14 },
  hours: { minutes: 3, hours: 2, days: -8 },
  days: { minutes: 1, hours: 1, days: 0 },
  unknown: { minutes: 3, hours: 1, days: -3 },
} as const;

const MATURITY = { established: 3, young: 0, experimental: -8 } as const;

function asked({ situation, call }: LayerSubject): LayerLine[] {
  const { needs, answers, machine, users, workload } = situation;
  const busy = users >= MANY_REQUESTS || ['throughput', 'time-to-first-token'].includes(answers.priority ?? '');
  // A mixture over machines is served by many engines in lock-step, and reading and writing want them grouped apart.
  const isWide = call.spread && isMixture(situation);
  const chosen: readonly (LayerLine | false)[] = [
    call.kubernetes === 'asked' ? lines.cluster : call.kubernetes === 'not-asked' && lines.plain,
    call.spread && lines.spread,
    (!call.spread || call.replicas) && lines.copies,
    answers.promptReuse === 'shared'
      ? lines.sharedPrompts
      : answers.promptReuse === undefined && ['rag', 'agents', 'coding-agent'].includes(workload) && lines.longPrompts,
    isWide && machine.gpuCount * machine.nodes >= WIDE_FROM && lines.experts,
    (busy || isWide) && lines.phases,
    answers.availability !== 'occasional' && !call.spread && lines.scaling,
    needs.has('many-loras') && lines.adapters,
    (answers.modelsAtOnce ?? 1) > 1 && lines.severalModels,
    hasUnlikeGpus(machine) && lines.unlikeGpus,
    (needs.has('graphical-app') || situation.experience === 'beginner') && lines.pages,
    workload === 'api' && lines.keys,
  ];
  return chosen.filter((line) => line !== false);
}

/** A cluster that nobody mentioned is less likely the smaller the service is. */
function openGround({ call, onCluster, situation }: LayerSubject): LayerFinding[] {
  if (call.kubernetes !== 'open') return [];
  const large = situation.experience === 'ml-engineer' || situation.users >= MANY_REQUESTS;
  if (onCluster) return large ? [] : [{ factor: 'Kubernetes', points: -3, facts: ['kubernetes.native'] }];
  return [{ factor: 'Kubernetes', points: 2, clause: 'needs no Kubernetes', facts: ['kubernetes.without'] }];
}

function atHome({ layer, provider }: LayerSubject): LayerFinding[] {
  const first = layerFact(layer, 'engines.first');
  if (first === null) return [];
  const facts = ['engines', 'engines.first'] as const;
  if (first.includes(provider.id)) return [{ factor: 'engine', points: 4, facts }];
  return [{ factor: 'engine', points: -4, caveat: `${provider.name} is not the engine its guides start from.`, facts }];
}

function effort({ layer, situation }: LayerSubject): LayerFinding[] {
  const skill = layerFact(layer, 'effort.skill');
  const setup = layerFact(layer, 'effort.setup');
  const time = situation.answers.setupTime ?? 'unknown';
  const factor = situation.answers.priority === 'simplicity' ? 2 : 1;
  return [
    ...(skill === null
      ? []
      : [
          {
            factor: 'effort',
            points: SKILL[situation.experience ?? 'unknown'][skill] * factor,
            ...(situation.experience === 'beginner' && skill !== 'beginner'
              ? { caveat: 'It asks for somebody at home in a terminal.' }
              : {}),
            facts: ['effort.skill'] as const,
          },
        ]),
    ...(setup === null
      ? []
      : [{ factor: 'effort', points: SETUP[time][setup] * factor, facts: ['effort.setup'] as const }]),
  ];
}

function project({ layer, situation }: LayerSubject): LayerFinding[] {
  const maturity = layerFact(layer, 'project.maturity');
  const status = layerFact(layer, 'project.status');
  const factor = isDependedOn(situation) ? 2 : 1;
  return [
    ...(maturity === null
      ? []
      : [{ factor: 'project', points: MATURITY[maturity] * factor, facts: ['project.maturity'] as const }]),
    ...(status === 'maintenance'
      ? [
          {
            factor: 'project',
            points: -10,
            caveat: 'The project only receives fixes.',
            facts: ['project.status'] as const,
          },
        ]
      : []),
  ];
}

/** A start that is given whole is worth more than one of which the main part has to be written. */
function readyToStart(subject: LayerSubject): LayerFinding[] {
  const { layer, call } = subject;
  const isComplete = layer.manifests.length === 0 || missingFiles(subject).length < layer.manifests.length;
  if (isComplete || !call.spread) return [];
  const caveat = 'The file that splits the model has to be written after its documents.';
  return [{ factor: 'start', points: -2, caveat, facts: ['spread.model'] }];
}

const isDependedOn = ({ answers }: Situation) =>
  answers.availability === 'always-on' || answers.priority === 'stability';

/** Everything that speaks for or against a layer here. */
export const judgeLayer = (subject: LayerSubject): LayerFinding[] => [
  ...asked(subject).flatMap((line) => judgeLine(subject, line)),
  ...openGround(subject),
  ...atHome(subject),
  ...effort(subject),
  ...readyToStart(subject),
  ...project(subject),
];
