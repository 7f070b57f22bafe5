import type { AnswerField, Answers } from '../schema/answers';

/** One thing taken from the text, in words. */
export interface Understood {
  what: string;
  value: string;
  /** Number of the line that says it, from 1. */
  line: number;
}

/** What a log means for the person who pasted it. */
export interface Meaning {
  text: string;
  advice?: string;
  /** The answer to change, where a single one helps. */
  change?: { field: AnswerField; to: unknown };
}

/** What a pasted text says. */
export interface Understanding {
  /** In the form of the contract; holds nothing that the text does not name. */
  answers: Answers;
  understood: readonly Understood[];
  /** Lines that said nothing the guide asks for, and the first few of them. */
  ignored: { lines: number; examples: readonly { line: number; text: string }[] };
  /** The tools whose output was recognised. */
  tools: readonly string[];
  meanings: readonly Meaning[];
  /** What else a reader should know: doubts, names that mean several cards, text left out. */
  notices: readonly string[];
}
