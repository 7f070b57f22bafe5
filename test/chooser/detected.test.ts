import { describe, expect, it } from 'vitest';
import { withDetected } from '../../src/chooser/state/detected';
import { draftOf, readDraft, withoutOthers } from '../../src/chooser/state/drafts';
import type { MachineDraft } from '../../src/chooser/state/machine';
import { settle } from '../../src/chooser/state/reading';
import { questionOf } from '../../src/chooser/state/steps';
import { catalog } from '../../src/data';
import type { LinkState } from '../../src/decide';
import type { Answers } from '../../src/schema/answers';

const question = questionOf('accelerators')!;
const asked = { question, catalog };
const draftFor = (link: LinkState) => draftOf(link, asked) as MachineDraft;
const blank = draftFor({ answers: {}, skipped: [] });

/** The answers after a form that was filled in is settled. */
function after(draft: MachineDraft, link: LinkState = { answers: {}, skipped: [] }): LinkState | string {
  const reading = readDraft(draft, asked);
  return reading.kind === 'answer' ? settle(link, { question, reading }) : reading.fault.message;
}

const server: Answers = { os: 'linux', accelerators: [{ device: 'geforce-rtx-5090', count: 2 }], ramGiB: 125.8 };

describe('the machine form with what was detected', () => {
  it('becomes exactly those answers', () => {
    expect(after(withDetected(blank, { answers: server, catalog }))).toEqual({ answers: server, skipped: [] });
  });

  it('passes answers to other questions on, and no longer calls them unknown', () => {
    const answers: Answers = { ...server, model: 'Qwen/Qwen3-8B', contextTokens: 8192, checkpoint: 'gguf' };
    const link: LinkState = { answers: { workload: 'chat' }, skipped: ['model'] };
    expect(after(withDetected(blank, { answers, catalog }), link)).toEqual({
      answers: { workload: 'chat', ...answers },
      skipped: [],
    });
  });

  it('keeps what was chosen where the tool says nothing of it', () => {
    const chosen = draftFor({ answers: { ...server, os: 'windows' }, skipped: [] });
    expect(after(withDetected(chosen, { answers: { ramGiB: 64 }, catalog }))).toEqual({
      answers: { ...server, os: 'windows', ramGiB: 64 },
      skipped: [],
    });
  });

  it('takes piece after piece', () => {
    const first = withDetected(blank, { answers: { os: 'macos' }, catalog });
    const second = withDetected(first, { answers: { accelerators: [{ device: 'apple-m1-pro', count: 1 }] }, catalog });
    expect(second.platform).toBe('apple');
    expect(after(second)).toMatchObject({ answers: { os: 'macos' } });
  });

  it('asks on where no GPU was told', () => {
    const draft = withDetected(blank, { answers: { os: 'linux', ramGiB: 32 }, catalog });
    expect(draft).toMatchObject({ platform: null, os: 'linux', ram: '32' });
    expect(after(draft)).toContain('Choose one');
  });

  it('says nothing to other questions again once they have it', () => {
    const draft = withDetected(blank, { answers: { ...server, model: 'Qwen/Qwen3-8B' }, catalog });
    expect(after(withoutOthers(draft) as MachineDraft)).toEqual({ answers: server, skipped: [] });
  });
});
