import { useState } from 'react';
import { catalog } from '../data';
import { encodeLink, type LinkState, type Question } from '../decide';
import { draftOf, readDraft, type Draft } from './state/drafts';
import { fieldsOf, settle, type Reading } from './state/reading';

/** What a link says to one question, as a text to compare. */
function toldTo(question: Question, { answers, skipped }: LinkState): string {
  const fields = fieldsOf(question);
  return encodeLink({
    answers: Object.fromEntries(Object.entries(answers).filter(([field]) => fields.some((own) => own === field))),
    skipped: skipped.filter((field) => fields.includes(field)),
  });
}

interface Kept {
  draft: Draft;
  /** What the link said to this question when the draft was last touched. */
  base: string;
}

/** The form of a question: filled in from the answers, and again whenever they change from elsewhere. */
export function useDraft(question: Question, link: LinkState) {
  const asked = { question, catalog };
  const now = toldTo(question, link);
  const [kept, setKept] = useState<Kept>(() => ({ draft: draftOf(link, asked), base: now }));
  let { draft } = kept;
  let reading: Reading = readDraft(draft, asked);
  if (kept.base !== now) {
    const mine = reading.kind === 'answer' && toldTo(question, settle(link, { question, reading })) === now;
    if (!mine) {
      draft = draftOf(link, asked);
      reading = readDraft(draft, asked);
    }
    setKept({ draft, base: now });
  }
  return { draft, reading, setDraft: (next: Draft) => setKept({ draft: next, base: now }) };
}
