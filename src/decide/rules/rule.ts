import type { FactKey, SupportKey } from '../../schema/provider-facts';
import { how, supportHere, type SupportState } from '../facts';
import type { SizingRequest } from '../sizing';

/** Words, or what makes them where they take some working out. */
export type WayRound = string | (() => string);

/** What one rule finds about one provider. Texts are functions: they are only written for results people see. */
export type Finding =
  | { kind: 'points'; points: number; text: () => string; facts: readonly FactKey[] }
  | { kind: 'blocker'; text: () => string; wayRound?: WayRound; facts: readonly FactKey[] }
  | { kind: 'warning'; text: () => string; facts: readonly FactKey[] };

export type Subject = SizingRequest;

/** One consideration: reads the situation and the facts of a provider, never its id. */
export interface Rule {
  /** Short name of the consideration, shown beside its points. */
  factor: string;
  /** The same within a sentence, where the short name does not read well there. */
  inWords?: string;
  /** What it weighs, in a sentence for the decision table. */
  about: string;
  /**
   * Only for rules that need memory or speed worked out, which takes longer than reading facts: the most points they can
   * give here. A provider that could not come first even with these is left without an estimate.
   */
  most?: (subject: Subject) => number;
  /** It weighs what people prefer rather than what an engine can do. */
  ofTaste?: true;
  judge: (subject: Subject) => Finding[];
}

export const points = (
  amount: number,
  { text, facts }: { text: () => string; facts: readonly FactKey[] },
): Finding[] => (amount === 0 ? [] : [{ kind: 'points', points: Math.round(amount * 10) / 10, text, facts }]);

export const blocker = (
  facts: readonly FactKey[],
  { text, wayRound }: { text: () => string; wayRound?: WayRound },
): Finding => ({
  kind: 'blocker',
  text,
  ...(wayRound === undefined ? {} : { wayRound }),
  facts,
});

export const warning = (facts: readonly FactKey[], text: () => string): Finding => ({ kind: 'warning', text, facts });

/** What a state of support is worth: points, or `blocker`. */
export type Worth = Record<SupportState, number | 'blocker'>;

/** Words for each state of support; `{how}` stands for the provider's condition. */
export interface SupportWords {
  yes: string;
  partly: string;
  no: string;
  wayRound?: string;
}

/**
 * Judges a yes-partly-no fact by a table of worth. Unknown never blocks: it costs its points and leaves a warning.
 */
export function judgeSupport(
  subject: Subject,
  { key, worth, say }: { key: SupportKey; worth: Worth; say: SupportWords },
): Finding[] {
  const { provider } = subject;
  const state = supportHere(subject, key);
  const amount = worth[state];
  const condition = how(provider, key);
  // Where nothing is said of the condition, the colon before it goes too.
  const fill = (template: string) => () =>
    template.replace(/(:? )?\{how\}/, (_, before: string | undefined) =>
      condition ? `${before ?? ''}${condition}` : '',
    );
  switch (state) {
    case 'yes':
    case 'partly':
    case 'no': {
      const text = fill(say[state]);
      return amount === 'blocker'
        ? [blocker([key], { text, ...(say.wayRound === undefined ? {} : { wayRound: say.wayRound }) })]
        : points(amount, { text, facts: [key] });
    }
    case 'unknown':
      return [
        ...points(amount === 'blocker' ? 0 : amount, {
          text: () => `Not settled in its documents whether this holds: ${lowerFirst(say.yes)}`,
          facts: [key],
        }),
        warning([key], () => `${provider.name}: no source settles whether this holds: ${lowerFirst(say.yes)}`),
      ];
    default:
      return state satisfies never;
  }
}

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** A text as the start of a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
