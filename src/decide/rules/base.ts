import { known } from '../facts';
import { blocker, points, type Finding, type Rule, type Subject } from './rule';
import { choiceLine, judgeLines, type Line } from './tables';

const START = 40;
const SLOW = -8;
const IN_MAINTENANCE = -25;

/** What anybody gains or gives up with it, whatever they need. */
const STANDING: readonly Line[] = [
  choiceLine({
    choice: 'project.maturity',
    worth: { young: -3, experimental: -10 },
    say: {
      young: 'A young project: flags and behaviour still change between releases.',
      experimental: 'Its makers call it experimental.',
    },
  }),
  choiceLine({
    choice: 'project.community',
    worth: { large: 2, small: -3 },
    say: {
      large: 'Many people build it and most tools know it, so that help is near.',
      small: 'Fewer than a hundred people build it.',
    },
  }),
  {
    key: 'project.openSource',
    worth: { yes: 0, partly: -1, no: -4, unknown: -2 },
    say: {
      yes: 'It is open source.',
      partly: 'Only a part of it is open: {how}.',
      no: 'Its licence is closed: nobody outside can read, mend or keep it.',
    },
  },
];

function status({ provider }: Subject): Finding[] {
  const facts = ['project.status', 'project.successor'] as const;
  const state = known(provider, 'project.status')?.value ?? 'active';
  switch (state) {
    case 'active':
      return [];
    case 'slow':
      return points(SLOW, { text: () => 'Few people work on it now, and releases are rare.', facts });
    case 'maintenance':
      return points(IN_MAINTENANCE, { text: () => 'The project only receives fixes.', facts });
    case 'archived': {
      const successor = known(provider, 'project.successor')?.value;
      return [
        blocker(facts, {
          text: () => `${provider.name} is no longer developed.`,
          ...(successor === undefined ? {} : { wayRound: `${successor}.` }),
        }),
      ];
    }
    default:
      return state satisfies never;
  }
}

/** Where everybody starts, and what the state of the project takes from it. */
export const base: Rule = {
  factor: 'project',
  inWords: 'the standing of the project',
  ofTaste: true,
  about:
    'Every engine that is still developed starts from the same points; a young project or a closed licence loses some, one in maintenance most of them, an archived one is ruled out.',
  judge: (subject) => [
    ...points(START, {
      text: () => 'The start that every engine still in development gets.',
      facts: ['project.status'],
    }),
    ...status(subject),
    ...judgeLines(subject, STANDING),
  ],
};
