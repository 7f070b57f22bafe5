import type { Experience } from '../../schema/vocabulary';
import { known } from '../facts';
import { points, type Finding, type Rule, type Subject } from './rule';

/** Points for the skill an engine asks (columns) of the person who runs it (rows). */
const SKILL = {
  beginner: { beginner: 12, developer: -6, 'ml-engineer': -16 },
  developer: { beginner: 6, developer: 4, 'ml-engineer': -4 },
  'ml-engineer': { beginner: 3, developer: 4, 'ml-engineer': 3 },
  unknown: { beginner: 6, developer: 2, 'ml-engineer': -4 },
} as const;

/** Points for the set-up an engine takes (columns) against the time there is (rows). */
const SETUP = {
  minutes: { minutes: 10, hours: -10, days: -20 },
  hours: { minutes: 3, hours: 2, days: -10 },
  days: { minutes: 1, hours: 1, days: 1 },
  unknown: { minutes: 4, hours: 0, days: -4 },
} as const;

const ASKS: Record<Experience, string> = {
  beginner: 'It asks for no code and no flags',
  developer: 'It wants somebody at home in a terminal',
  'ml-engineer': 'It wants somebody who knows models and GPUs from the inside',
};

const RUNS: Record<Experience, string> = {
  beginner: 'somebody new to this',
  developer: 'a developer',
  'ml-engineer': 'an ML engineer',
};

const RANK: Record<Experience, number> = { beginner: 0, developer: 1, 'ml-engineer': 2 };

/** How what it asks meets who runs it, as the end of a sentence. */
const suits = (asked: Experience, who: Experience): string =>
  RANK[asked] > RANK[who] ? `, and ${RUNS[who]} will run it` : `, which suits ${RUNS[who]}`;

function skill({ provider, situation }: Subject): Finding[] {
  const asked = known(provider, 'effort.skill')?.value;
  if (asked === undefined) return [];
  const who = situation.experience;
  return points(SKILL[who ?? 'unknown'][asked], {
    text: () => `${ASKS[asked]}${who === null ? '' : suits(asked, who)}.`,
    facts: ['effort.skill'],
  });
}

function setup({ provider, situation }: Subject): Finding[] {
  const takes = known(provider, 'effort.setup')?.value;
  if (takes === undefined) return [];
  const there = situation.answers.setupTime;
  return points(SETUP[there ?? 'unknown'][takes], {
    text: () => `From nothing to the first answer takes ${takes}${there === undefined ? '' : `; you have ${there}`}.`,
    facts: ['effort.setup'],
  });
}

/** Who runs it and how long it may take. */
export const effort: Rule = {
  factor: 'effort',
  inWords: 'the effort it takes',
  ofTaste: true,
  about: 'The skill it asks against the person who runs it, and the set-up time against the time there is.',
  judge: (subject) => [...skill(subject), ...setup(subject)],
};
