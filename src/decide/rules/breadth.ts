import { warning, type Finding, type Rule, type Subject } from './rule';
import { choiceLine, judgeLines } from './tables';

/** A model was named, and an engine with a list of its own may not have it. */
function ownList({ provider, situation }: Subject): Finding[] {
  if (situation.model === null || provider.modelNaming !== 'own-catalog') return [];
  return [
    warning(
      ['models.breadth', 'models.catalog'],
      () =>
        `${provider.name} has a list of models of its own; check that ${situation.model?.name ?? 'yours'} is on it.`,
    ),
  ];
}

/** How likely it is that the model at hand, or the next one, runs. */
export const breadth: Rule = {
  factor: 'models',
  inWords: 'the models it runs',
  about: 'How many model architectures it runs, since the next model may be another one.',
  judge: (subject) => [
    ...judgeLines(subject, [
      choiceLine({
        choice: 'models.breadth',
        worth: { medium: -3, narrow: -6 },
        say: {
          medium: 'It runs some dozens of architectures, so the next model may not be among them.',
          narrow: 'It runs a short list of models; check that yours is on it.',
        },
      }),
    ]),
    ...ownList(subject),
  ],
};
