import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCard } from '../../src/chooser/state/cards';
import { machineDraftOf, readMachine } from '../../src/chooser/state/machine';
import { systemsOf, type Platform } from '../../src/chooser/state/platforms';
import { catalog } from '../../src/data';
import { makesSense, questions, recommend, recommendedFor, type Question } from '../../src/decide';
import { explore, mostHelpful } from '../../src/decide/explore';
import { situationOf } from '../../src/decide/situation';
import type { Accelerator, AnswerField, Answers } from '../../src/schema/answers';
import type { AcceleratorVendor } from '../../src/schema/vocabulary';
import { anyAnswers } from './arbitrary';

const leadsTo = (answers: Answers) => recommendedFor({ answers, catalog });
const exploreFrom = (answers: Answers) =>
  explore({ situation: situationOf({ answers, catalog }), catalog, current: leadsTo(answers) });

/** Answers of which only a few are missing, as at the end of a conversation. */
const nearlyAll: fc.Arbitrary<Answers> = fc.tuple(anyAnswers, anyAnswers, anyAnswers, anyAnswers).chain((parts) => {
  const full: Answers = Object.assign({}, ...parts);
  return fc
    .uniqueArray(fc.constantFrom(...(Object.keys(full) as AnswerField[])), { maxLength: 3 })
    .map((left) => Object.fromEntries(Object.entries(full).filter(([field]) => !left.includes(field as AnswerField))));
});

const card = fc.record({
  how: fc.constantFrom('listed' as const, 'described' as const),
  device: fc.constantFrom(...catalog.devices.filter(({ kind }) => kind !== 'cpu').map(({ id }) => id)),
  vendor: fc.constantFrom<AcceleratorVendor>('nvidia', 'amd', 'intel', 'apple', 'other'),
  memoryGiB: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 512 }).map(String)),
  count: fc.integer({ min: 1, max: 64 }).map(String),
});

/** What a person may say with the form of the machine; what is known of it already stands in the form. */
const anyMachine = (answers: Answers): fc.Arbitrary<Answers> =>
  fc
    .record({
      platform: fc.constantFrom<Platform>('cards', 'apple', 'cpu', 'phone', '?'),
      os: fc.nat(),
      cards: fc.array(card, { minLength: 1, maxLength: 2 }),
      ram: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 4096 }).map(String)),
    })
    .map(({ platform, os, cards, ram }) => {
      const known = machineDraftOf({ answers, skipped: [] }, catalog);
      const form =
        known.platform === null
          ? { ...known, platform, cards: cards.map((drawn) => ({ ...emptyCard, ...drawn })) }
          : { ...known, platform: known.platform };
      const systems = systemsOf[form.platform];
      const read = readMachine({ ...form, os: systems[os % (systems.length + 1)] ?? '?', ram }, catalog);
      return read.kind === 'answer' ? (JSON.parse(JSON.stringify(read.answers)) as Answers) : {};
    });

/** What a person may answer to a question in its form. */
function anyReply({ id, form }: Question, answers: Answers): fc.Arbitrary<Answers> {
  switch (form.kind) {
    case 'one':
      return fc.constantFrom(...form.options).map((option) => ({ [id]: option.id }));
    case 'many':
      return fc.subarray(form.options.map((option) => option.id)).map((chosen) => ({ [id]: chosen }));
    case 'number':
      return fc
        .oneof(
          fc.constantFrom(...form.presets.map(({ value }) => value)),
          fc.integer({ min: 1, max: 100 }),
          fc.integer({ min: 1, max: 1_000_000 }),
        )
        .map((value) => ({ [id]: value }));
    case 'machine':
      return anyMachine(answers);
    case 'model':
      return fc
        .oneof(
          fc.constantFrom(...catalog.models.map(({ hfId }) => hfId)),
          fc.integer({ min: 1, max: 2000 }).map((paramsB) => ({ paramsB })),
          fc.record({ paramsB: fc.integer({ min: 1, max: 2000 }), activeParamsB: fc.integer({ min: 1, max: 100 }) }),
        )
        .map((model) => ({ model }));
    default:
      return form satisfies never;
  }
}

describe('what would change the recommendation', () => {
  it('leads where it says, and words it for people', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, nearlyAll), (answers) => {
        for (const { field, from, to, recommended, text } of exploreFrom(answers).wouldChange) {
          expect(leadsTo({ ...answers, [field]: to })).toBe(recommended);
          expect(recommended).not.toBe(leadsTo(answers));
          expect(from).toEqual(answers[field] ?? null);
          expect(text).toMatch(/^(With|Above|On|If|In) /);
          expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begins exactly at the number it names: the one before, towards the answer given, leads elsewhere', () => {
    const memoryOf = (value: unknown) => (value as Accelerator[])[0] as { memoryGiB?: number; count: number };
    fc.assert(
      fc.property(fc.oneof(anyAnswers, nearlyAll), (answers) => {
        for (const { field, from, to, recommended, text } of exploreFrom(answers).wouldChange) {
          if (typeof to === 'number' && typeof from === 'number') {
            const before = to > from ? to - 1 : to + 1;
            if ((before - from) * (to - from) < 0) continue;
            expect(leadsTo({ ...answers, [field]: before }), `${field} ${before}`).not.toBe(recommended);
          } else if (field === 'accelerators' && /GiB of GPU memory or/.test(text)) {
            const own = situationOf({ answers, catalog }).machine.gpus![0]?.memoryGiB ?? 0;
            const after = memoryOf(to);
            const before = after.memoryGiB! + (after.memoryGiB! > own ? -1 : 1);
            if ((before - own) * (after.memoryGiB! - own) <= 0) continue;
            expect(
              leadsTo({ ...answers, accelerators: [{ ...after, memoryGiB: before } as Accelerator] }),
              text,
            ).not.toBe(recommended);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the number of users at which an engine that batches takes over, to the one', () => {
    const answers: Answers = {
      os: 'linux',
      accelerators: [{ device: 'geforce-rtx-3090', count: 1 }],
      concurrentUsers: 1,
      experience: 'developer',
    };
    const change = exploreFrom(answers).wouldChange.find(
      ({ field, to }) => field === 'concurrentUsers' && Number(to) > 1,
    )!;
    expect(change.text).toMatch(/^(Above \d+ requests at once|With (about )?\d+ requests at once)/);
    expect(leadsTo({ ...answers, concurrentUsers: Number(change.to) - 1 })).toBe(leadsTo(answers));
  });

  it('tells changes of given answers before answers not given yet, and dead ends last', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const rank = exploreFrom(answers).wouldChange.map(
          ({ recommended, field }) => Number(recommended === null) * 2 + Number(answers[field] === undefined),
        );
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the next question', () => {
  it('is one that is open and could change the recommendation', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, nearlyAll), (answers) => {
        const { mostHelpful: helpful } = recommend({ answers, catalog });
        if (helpful === null) return;
        expect(answers[helpful.field]).toBeUndefined();
        expect(helpful.flips).toBeGreaterThan(0);
        expect(helpful.flips).toBeLessThanOrEqual(helpful.outOf);
      }),
      { numRuns: 80 },
    );
  });

  it('is none only where no single answer to any open question changes the recommendation: tried at random', () => {
    let settled = 0;
    fc.assert(
      fc.property(nearlyAll, fc.gen(), (answers, gen) => {
        if (mostHelpful({ answers, catalog }) !== null) return;
        settled += 1;
        const now = leadsTo(answers);
        for (const question of questions.filter((one) => makesSense(one, answers))) {
          for (let tries = 0; tries < 12; tries += 1) {
            // What was answered stays answered.
            const after = { ...gen(anyReply, question, answers), ...answers };
            expect(leadsTo(after), `${question.id}: ${JSON.stringify(after)}`).toBe(now);
          }
        }
      }),
      { numRuns: 60 },
    );
    // The claim is made often enough for the trial to mean something.
    expect(settled).toBeGreaterThan(20);
  });

  it('is another one where a person cannot answer the first', () => {
    const first = mostHelpful({ answers: {}, catalog })!;
    const second = mostHelpful({ answers: {}, catalog, except: [first.field] });
    expect(second?.field).not.toBe(first.field);
  });
});
