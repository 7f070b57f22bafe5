import type { Rule } from './rule';
import { judgeLines, type Line } from './tables';

const spanning = (no: number | 'blocker'): Line => ({
  key: 'multinode',
  worth: { yes: 10, partly: -4, no, unknown: -10 },
  say: {
    yes: 'One model can span several machines.',
    partly: 'Several machines with a condition: {how}.',
    no: 'It cannot spread one model over several machines.',
    wayRound: 'A copy on each machine behind a load balancer, if the model fits one.',
  },
});

/** One model over several machines, needed or merely at hand. */
export const severalMachines: Rule = {
  factor: 'several machines',
  about: 'Whether one model can span the machines; where that is a must, an engine that cannot is ruled out.',
  judge(subject) {
    const { situation } = subject;
    if (situation.needs.has('multi-node')) return judgeLines(subject, [spanning('blocker')]);
    return situation.machine.nodes > 1 ? judgeLines(subject, [spanning(-8)]) : [];
  },
};
