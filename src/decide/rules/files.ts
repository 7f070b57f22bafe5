import type { SupportKey } from '../../schema/provider-facts';
import { supportState } from '../facts';
import { checkpoints, quantizations } from '../../schema/vocabulary';
import type { Rule } from './rule';
import { judgeLines } from './tables';

const FORMAT: Record<keyof typeof checkpoints, SupportKey> = {
  gguf: 'format.gguf',
  safetensors: 'format.safetensors',
  mlx: 'format.mlx',
  onnx: 'format.onnx',
  exl3: 'format.exl3',
};

/** The file at hand. */
export const checkpoint: Rule = {
  factor: 'file',
  inWords: 'the file you have',
  about: 'Whether it reads the file you have.',
  judge(subject) {
    const { checkpoint: file } = subject.situation.answers;
    if (file === undefined) return [];
    const { label } = checkpoints[file];
    return judgeLines(subject, [
      {
        key: FORMAT[file],
        worth: { yes: 4, partly: -12, no: 'blocker', unknown: -10 },
        say: {
          yes: `It reads ${label} files.`,
          partly: `${label} with a condition: {how}.`,
          no: `${subject.provider.name} does not read ${label} files.`,
          wayRound: 'Look for the same model in another format.',
        },
      },
    ]);
  },
};

/** The quantization that is accepted. */
export const quantization: Rule = {
  factor: 'quantization',
  about: 'Whether it runs the quantization you accept.',
  judge(subject) {
    const scheme = subject.situation.quantization;
    if (scheme === null) return [];
    const { fact, label } = quantizations[scheme];
    if (fact === null) return [];
    const published = scheme === 'none';
    // Weights of 16 bits also come as GGUF files.
    const converts = supportState(subject.provider, 'format.gguf') === 'yes';
    return judgeLines(subject, [
      {
        key: fact,
        worth: { yes: 4, partly: -6, no: published && converts ? -8 : 'blocker', unknown: -8 },
        say: {
          yes: published ? 'It runs 16-bit weights as published.' : `It runs ${label}.`,
          partly: published ? 'Published weights with a condition: {how}.' : `${label} with a condition: {how}.`,
          no: published
            ? 'It runs no weights of 16 bits as published.'
            : `${subject.provider.name} does not run ${label}.`,
          wayRound: 'Accept another quantization.',
        },
      },
    ]);
  },
};
