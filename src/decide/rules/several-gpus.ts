import { hasUnlikeGpus } from '../machine';
import type { Rule } from './rule';
import { judgeLines, type Line } from './tables';

const ALIKE: readonly Line[] = [
  {
    key: 'parallel.tensor',
    worth: { yes: 8, partly: 2, no: -3, unknown: -3 },
    say: {
      yes: 'All GPUs work on every layer together.',
      partly: 'Tensor parallelism with a condition: {how}.',
      no: 'GPUs take turns instead of working together; more cards bring room, not speed.',
    },
  },
];

const UNLIKE: readonly Line[] = [
  {
    key: 'memory.tensorSplit',
    worth: { yes: 8, partly: -2, no: -2, unknown: -6 },
    say: {
      yes: 'It splits a model over unlike cards: {how}.',
      partly: 'Unlike cards with a condition: {how}.',
      no: 'It spreads layers over the cards by itself, without a say in the shares.',
    },
  },
];

/** Several GPUs, alike or not. */
export const severalGpus: Rule = {
  factor: 'several GPUs',
  about: 'Whether several like GPUs work on each layer together, or unlike ones can share a model.',
  judge(subject) {
    const { machine } = subject.situation;
    if (machine.gpuCount < 2) return [];
    return judgeLines(subject, hasUnlikeGpus(machine) ? UNLIKE : ALIKE);
  },
};
