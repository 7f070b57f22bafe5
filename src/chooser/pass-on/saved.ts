import { z } from 'zod';
import { catalog } from '../../data';
import { decodeLink, describeAnswer, type LinkState } from '../../decide';

/** Answers that somebody asked to keep: a link, which is read however old it is, and the day. */
const savedSchema = z.strictObject({ link: z.string().min(1).max(4000), savedOn: z.iso.date() });
export type Saved = z.infer<typeof savedSchema>;

const VERSION = 1;
const storeSchema = z.object({ version: z.literal(VERSION), saved: z.array(z.unknown()) });

/** As many as one finds again; the device's storage is not ours alone. */
export const MOST_SAVED = 50;

export interface Kept {
  /** The newest first. */
  saved: Saved[];
  /** What could not be read, for people; null where all is well. */
  problem: string | null;
}

const UNREADABLE = 'What was saved here cannot be read and was left out; the next change removes it.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads what the device's storage holds; whatever is mangled is left out and said, and nothing throws.
 *
 * @example readSaved('{"version":1,"saved":[{"link":"os=linux&v=1","savedOn":"2026-11-24"}]}').saved.length // 1
 */
export function readSaved(text: string | null): Kept {
  if (text === null) return { saved: [], problem: null };
  const store = storeSchema.safeParse(parsed(text));
  if (!store.success) return { saved: [], problem: UNREADABLE };
  const saved = store.data.saved.flatMap((entry) => {
    const read = savedSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  return { saved, problem: saved.length < store.data.saved.length ? UNREADABLE : null };
}

/** Saved answers as text for the storage; null where none are left and the entry is to go. */
export const savedText = (saved: readonly Saved[]): string | null =>
  saved.length === 0 ? null : JSON.stringify({ version: VERSION, saved });

/** With answers added in front; the same ones are kept once, under the newer day. */
export const withSaved = (saved: readonly Saved[], added: Saved): Saved[] => [
  added,
  ...saved.filter(({ link }) => link !== added.link),
];

export const withoutSaved = (saved: readonly Saved[], link: string): Saved[] =>
  saved.filter((entry) => entry.link !== link);

/** The answers by which one knows a situation again. */
const TELLING = ['workload', 'accelerators', 'concurrentUsers', 'model'] as const;

/**
 * Saved answers as they are now read, in a few words.
 *
 * @example openSaved('os=linux&workload=rag&v=1').text // 'Answer over documents · Linux'
 */
export function openSaved(link: string): { state: LinkState; text: string } {
  const { state, notices } = decodeLink({ query: link, catalog });
  const { answers } = state;
  const words = TELLING.flatMap((field) => describeAnswer({ field, answers, catalog }) ?? []);
  const lost = notices.length > 0 ? ' (some of it is no longer known)' : '';
  return { state, text: `${words.join(' · ') || 'Other answers only'}${lost}` };
}
