import { parameterCounts, sumOf } from '../../estimate/parameters';
import type { Model } from '../../schema/model';
import type { Check, Entry, Problem } from './problem';

/** How far two counts of the same model may lie apart. */
const TOLERANCE = 0.015;

const agree = (counted: number, given: number) => Math.abs(counted / given - 1) <= TOLERANCE;

const inBillions = (count: number) => `${(count / 1e9).toFixed(3)}e9`;

function parameterProblems({ file, value }: Entry<Model>): Problem[] {
  const { architecture, paramsB, parameters } = value;
  if (architecture === null) {
    if (parameters.note !== undefined) return [];
    return [
      { file, path: 'architecture', found: 'null', remedy: 'give the figures, or say in parameters.note why not' },
    ];
  }
  const counted = sumOf(parameterCounts(architecture));
  const { published, multiToken = 0, note } = parameters;
  const explained =
    published === null || agree(counted, published) || agree(counted + multiToken, published) || note !== undefined;
  return [
    ...(explained
      ? []
      : [
          {
            file,
            path: 'parameters.published',
            found: inBillions(published),
            remedy: `give the count that the figures give, ${inBillions(counted)}, mend the figures, or say why in parameters.note`,
          },
        ]),
    ...(agree(counted, paramsB * 1e9)
      ? []
      : [
          {
            file,
            path: 'paramsB',
            found: String(paramsB),
            remedy: `give ${(counted / 1e9).toFixed(3)}, as the figures say`,
          },
        ]),
  ];
}

/** The figures of a model explain its size. */
export const parameters: Check = {
  name: 'parameters',
  description:
    'The parameter count recomputed from the figures agrees within 1.5 % with the published one, or the file says why.',
  run: ({ models }) => models.flatMap(parameterProblems),
};
