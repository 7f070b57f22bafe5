import { known } from '../facts';
import { blocker, points, type Rule } from './rule';

const START = 40;
const IN_MAINTENANCE = -25;

/** Where everybody starts, and what the state of the project takes from it. */
export const base: Rule = {
  factor: 'available',
  about:
    'Every engine that is still developed starts from the same points; one in maintenance loses most of them, an archived one is ruled out.',
  judge({ provider }) {
    const status = known(provider, 'project.status')?.value ?? 'active';
    const findings = points(START, {
      text: () => 'The start that every engine still in development gets.',
      facts: ['project.status'],
    });
    switch (status) {
      case 'active':
        return findings;
      case 'maintenance':
        return [
          ...findings,
          ...points(IN_MAINTENANCE, { text: () => 'The project only receives fixes.', facts: ['project.status'] }),
        ];
      case 'archived':
        return [blocker(['project.status'], { text: () => `${provider.name} is no longer developed.` })];
      default:
        return status satisfies never;
    }
  },
};
