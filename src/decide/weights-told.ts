import { schemeText } from '../schema/vocabulary';
import type { Weights } from './result';
import { isWhole, type Sizing } from './sizing';

const why = ({ estimate }: Sizing): string => {
  switch (estimate.fits) {
    case 'fits':
      return 'the most bits that fit here';
    case 'fits-partly':
      return isWhole(estimate)
        ? 'the form with room for most requests at once'
        : 'of which a part stays in system memory here';
    case 'does-not-fit':
      return 'what comes closest, and still does not fit';
    case 'cannot-tell':
      return 'as published, since the memory of the machine is not known in full';
    default:
      return estimate.fits satisfies never;
  }
};

/**
 * The form of the model to take, in words.
 *
 * @example weightsTold(sizing).text // 'Take it in AWQ, the most bits that fit here: Qwen/Qwen3-32B-AWQ.'
 */
export function weightsTold(sizing: Sizing): Weights {
  const { scheme, repository, experts, estimate } = sizing;
  const where = repository === null ? '; this guide knows no repository that has it' : `: ${repository}`;
  const beside = experts
    ? ` Experts that stay in system memory come in ${schemeText(experts.scheme)}: ${experts.repository}.`
    : '';
  const grown = estimate.isExpanded ? ' It takes 16 bits in memory, to which it is expanded while it is loaded.' : '';
  return {
    quantization: scheme,
    repository,
    text: `Take it in ${schemeText(scheme)}, ${why(sizing)}${where}.${beside}${grown}`,
  };
}
