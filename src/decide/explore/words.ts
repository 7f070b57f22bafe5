import type { AnswerField, Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import {
  acceleratorVendors,
  checkpoints,
  needs as needTerms,
  operatingSystems,
  quantizations,
  workloads,
  type Experience,
  type Need,
  type OperatingSystem,
  type QuantizationId,
  type Workload,
} from '../../schema/vocabulary';
import { describeAnswer } from '../describe';
import { machineOf, machineWords } from '../machine';
import type { Dimension } from './dimension';

/** How far a change reaches beyond the value where it begins. */
export type Reach = 'or more' | 'or less' | 'from' | 'any';

/**
 * A changed number in words.
 *
 * @example numberWords(dimensions.concurrentUsers, { value: 5, reach: 'or more' }) // 'Above 4 requests at once'
 * @example numberWords(dimensions.ramGiB, { value: 32, reach: 'or less' }) // 'With 32 GiB of system memory or less'
 */
export function numberWords(dimension: Dimension, { value, reach }: { value: number; reach: Reach }): string {
  switch (reach) {
    case 'or more':
      return dimension.id === 'concurrentUsers' && value > 2
        ? `Above ${dimension.tell(value - 1)}`
        : `With ${dimension.tell(value)} or more`;
    case 'or less':
      return value <= 1
        ? `With ${dimension.tell(value)}`
        : `With ${dimension.tell(value)} ${dimension.unit === undefined ? 'or fewer' : 'or less'}`;
    case 'from':
      return `With about ${dimension.tell(value)}`;
    case 'any':
      return `With ${dimension.label.toLowerCase()} that is known`;
    default:
      return reach satisfies never;
  }
}

type Chosen<Field extends AnswerField> = NonNullable<Answers[Field]> & string;

const PRIORITIES: Record<Chosen<'priority'>, string> = {
  simplicity: 'If little effort matters most',
  'single-stream-speed': 'If speed for one person matters most',
  throughput: 'If throughput matters most',
  'time-to-first-token': 'If the wait for the first word matters most',
  quality: 'If quality matters most',
  control: 'If a say in every detail matters most',
  stability: 'If running for weeks without attention matters most',
  energy: 'If low power matters most',
};
const AVAILABILITIES: Record<Chosen<'availability'>, string> = {
  occasional: 'If it only runs now and then',
  'working-hours': 'If people expect it during working hours',
  'always-on': 'If it has to be always on',
};
const EXPERIENCES: Record<Experience, string> = {
  beginner: 'If somebody new to this runs it',
  developer: 'If a developer runs it',
  'ml-engineer': 'If an ML engineer runs it',
};
const SETUP_TIMES: Record<Chosen<'setupTime'>, string> = {
  minutes: 'If the set-up may take minutes only',
  hours: 'If the set-up may take an afternoon',
  days: 'If the set-up may take days',
};
const PROMPT_REUSES: Record<Chosen<'promptReuse'>, string> = {
  shared: 'If requests share a long start',
  unique: 'If no two requests start alike',
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function needWords({ needs: before = [] }: Answers, after: readonly Need[]): string {
  const added = after.find((need) => !before.includes(need));
  if (added) return `If “${needTerms[added].label}” is a must`;
  const removed = before.find((need) => !after.includes(need));
  return removed ? `If “${needTerms[removed].label}” is no must` : 'If nothing special is a must';
}

function systemWords(to: OperatingSystem, { needs = [] }: Answers): string {
  const on = `On ${operatingSystems[to].label}`;
  return to === 'windows' && needs.includes('no-wsl') ? `${on} without WSL` : on;
}

function machineChange(answers: Answers, catalog: Catalog): string {
  const [card, ...more] = answers.accelerators ?? [];
  if (!card) return 'On the processor alone';
  if ('device' in card || more.length > 0) return `With ${machineWords(machineOf({ answers, catalog }))}`;
  const { vendor, count, memoryGiB } = card;
  if (vendor === 'apple') return `On a Mac with ${memoryGiB ?? 'any'} GiB`;
  const make = acceleratorVendors[vendor].label;
  return count === 1
    ? `With one ${make} card of ${memoryGiB ?? 'any'} GiB`
    : `With ${count} ${make} cards of ${memoryGiB ?? 'any'} GiB`;
}

function quantizationWords(to: QuantizationId): string {
  if (to === 'any') return 'If any quantization will do';
  return to === 'none' ? 'With 16-bit weights' : `With weights in ${quantizations[to].label}`;
}

/**
 * A changed choice in words.
 *
 * @example choiceWords('os', { answers: {}, to: { os: 'windows' }, catalog }) // 'On Windows'
 * @example choiceWords('needs', { answers: {}, to: { needs: ['no-docker'] }, catalog }) // 'If “No Docker” is a must'
 */
export function choiceWords(
  field: AnswerField,
  { answers, to, catalog }: { answers: Answers; to: Answers; catalog: Catalog },
): string {
  if (to.needs) return needWords(answers, to.needs);
  if (to.os) return systemWords(to.os, answers);
  if (to.accelerators) return machineChange(to, catalog);
  if (to.workload) return `If the job is to ${lowerFirst(workloads[to.workload satisfies Workload].label)}`;
  if (to.checkpoint) return `If the file you have is ${checkpoints[to.checkpoint].label}`;
  if (to.quantization) return quantizationWords(to.quantization);
  if (to.priority) return PRIORITIES[to.priority];
  if (to.availability) return AVAILABILITIES[to.availability];
  if (to.experience) return EXPERIENCES[to.experience];
  if (to.setupTime) return SETUP_TIMES[to.setupTime];
  if (to.promptReuse) return PROMPT_REUSES[to.promptReuse];
  if (typeof to.model === 'object') return `With a model of ${describeAnswer({ field, answers: to, catalog }) ?? ''}`;
  return `With ${describeAnswer({ field, answers: to, catalog }) ?? 'another answer'}`;
}
