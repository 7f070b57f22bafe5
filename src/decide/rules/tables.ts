import type { FactKey, FactValue, SupportKey } from '../../schema/provider-facts';
import { known } from '../facts';
import { judgeSupport, points, type Finding, type Subject, type SupportWords, type Worth } from './rule';

/** A line of a rule written as a table: a yes-partly-no fact, what it is worth, and the words. */
export interface SupportLine {
  key: SupportKey;
  worth: Worth;
  say: SupportWords;
}

type ChoiceKey = {
  [K in FactKey]: FactValue<K> extends string ? (string extends FactValue<K> ? never : K) : never;
}[FactKey];

/** A line over a fact with named states; a state that is not listed is worth nothing. */
export interface ChoiceLine<Key extends ChoiceKey = ChoiceKey> {
  choice: Key;
  worth: Partial<Record<string, number>>;
  say: Partial<Record<string, string>>;
}

/** Types a choice line against the states of its fact. */
export const choiceLine = <Key extends ChoiceKey>(line: {
  choice: Key;
  worth: Partial<Record<FactValue<Key>, number>>;
  say: Partial<Record<FactValue<Key>, string>>;
}): ChoiceLine => line;

export type Line = SupportLine | ChoiceLine;

function judgeChoice({ provider }: Subject, { choice, worth, say }: ChoiceLine): Finding[] {
  const value = known(provider, choice)?.value;
  if (value === undefined) return [];
  return points(worth[value] ?? 0, { text: () => say[value] ?? '', facts: [choice] });
}

/** Judges every line of a table. */
export const judgeLines = (subject: Subject, lines: readonly Line[]): Finding[] =>
  lines.flatMap((line) => ('choice' in line ? judgeChoice(subject, line) : judgeSupport(subject, line)));

/** Multiplies what a line is worth, for situations where it matters less. */
export function scaled(lines: readonly Line[], factor: number): Line[] {
  const scale = <Amounts extends object>(worth: Amounts) =>
    Object.fromEntries(
      Object.entries(worth).map(([state, amount]) => [state, typeof amount === 'number' ? amount * factor : amount]),
    ) as Amounts;
  return lines.map((line) =>
    'choice' in line ? { ...line, worth: scale(line.worth) } : { ...line, worth: scale(line.worth) },
  );
}

/**
 * A line without its hard edge: where a job or a wish would merely suffer, what is missing costs points instead, and what
 * is there with a condition at most half of them.
 */
export function softened(line: SupportLine, cost: number): SupportLine {
  const { partly, unknown } = line.worth;
  const atMost = (amount: number | 'blocker', most: number) => (amount === 'blocker' ? most : Math.max(amount, most));
  return {
    ...line,
    worth: { ...line.worth, partly: atMost(partly, cost / 2), unknown: atMost(unknown, cost), no: cost },
  };
}
