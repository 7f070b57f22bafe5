import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, type Draft } from '../../src/chooser/state/drafts';
import { emptyCard } from '../../src/chooser/state/cards';
import { withPlatform, type MachineDraft } from '../../src/chooser/state/machine';
import { findModels } from '../../src/chooser/state/models';
import { fieldsOf, settle, UNKNOWN } from '../../src/chooser/state/reading';
import { questionOf } from '../../src/chooser/state/steps';
import { catalog } from '../../src/data';
import { decodeLink, encodeLink, questions, readAnswers, type LinkState } from '../../src/decide';
import type { AnswerField, Answers } from '../../src/schema/answers';
import { anyAnswers } from '../decide/arbitrary';

const question = (id: AnswerField) => questionOf(id)!;
const asked = (id: AnswerField) => ({ question: question(id), catalog });
const link = (answers: Answers, skipped: AnswerField[] = []): LinkState => ({ answers, skipped });
const nothing = link({});

function read(id: AnswerField, draft: Draft) {
  return readDraft(draft, asked(id));
}

function settled(id: AnswerField, before: LinkState): LinkState {
  const reading = readDraft(draftOf(before, asked(id)), asked(id));
  return reading.kind === 'answer' ? settle(before, { question: question(id), reading }) : before;
}

const machine = (change: Partial<MachineDraft>): MachineDraft => ({
  kind: 'machine',
  platform: null,
  os: null,
  cards: [emptyCard],
  chip: emptyCard,
  ram: '',
  ...change,
});

describe('every form', () => {
  it('has nothing chosen where nothing was answered, and says what is missing', () => {
    for (const { id } of questions) {
      const reading = read(id, draftOf(nothing, asked(id)));
      expect(reading.kind === 'incomplete' && reading.fault.message, id).toMatch(/^Choose/);
    }
  });

  it('takes "I don’t know yet", remembers it, and shows it again', () => {
    for (const { id } of questions) {
      const before = draftOf(link({}, [id]), asked(id));
      const reading = read(id, before);
      expect(reading.kind === 'answer' && reading.unknown, id).toContain(id);
    }
  });

  it('leaves answers as they are when it is filled in and read again', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { id, form } of questions) {
          if (form.kind === 'machine') continue;
          expect(settled(id, link(answers)).answers, id).toEqual(answers);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('only ever gives valid answers, which a link can carry', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const after = settled('accelerators', link(answers));
        expect(readAnswers({ input: after.answers, catalog }).kind).toBe('ok');
        const { state, notices } = decodeLink({ query: encodeLink(after), catalog });
        expect(notices).toEqual([]);
        expect(Object.keys(state.answers).sort()).toEqual(Object.keys(after.answers).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('touches no answer but its own', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, { id }) => {
        const own = fieldsOf(question(id));
        const after = settled(id, link(answers));
        for (const field of Object.keys(answers) as AnswerField[])
          if (!own.includes(field)) expect(after.answers[field]).toEqual(answers[field]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the machine form', () => {
  it('keeps several unlike cards, described or named, with their system and memory', () => {
    const answers: Answers = {
      os: 'windows',
      ramGiB: 64,
      accelerators: [
        { device: 'geforce-rtx-3090', count: 2 },
        { vendor: 'nvidia', memoryGiB: 24, computeCapability: '8.6', bandwidthGBs: 900, count: 1 },
      ],
    };
    expect(settled('accelerators', link(answers)).answers).toEqual(answers);
  });

  it('knows a Mac by its one chip and gives it its system', () => {
    const answers: Answers = { accelerators: [{ device: 'apple-m4', count: 1 }], ramGiB: 16 };
    expect(draftOf(link(answers), asked('accelerators'))).toMatchObject({ platform: 'apple', ram: '16' });
    expect(settled('accelerators', link(answers)).answers).toEqual({ ...answers, os: 'macos' });
  });

  it('keeps the memory of a Mac whose chip nobody named', () => {
    const answers: Answers = { accelerators: [{ vendor: 'apple', memoryGiB: 32, count: 1 }], os: 'macos' };
    expect(settled('accelerators', link(answers)).answers.ramGiB).toBe(32);
  });

  it('keeps an Apple chip under another system', () => {
    const answers: Answers = { accelerators: [{ device: 'apple-m1', count: 1 }], os: 'linux' };
    expect(settled('accelerators', link(answers)).answers).toEqual(answers);
  });

  it('takes a name that was typed in full without choosing it from the list', () => {
    const reading = read(
      'accelerators',
      machine({ platform: 'cards', os: 'linux', cards: [{ ...emptyCard, typed: 'rtx 4090 d' }] }),
    );
    expect(reading).toMatchObject({ answers: { accelerators: [{ device: 'geforce-rtx-4090-d', count: 1 }] } });
  });

  const faulty: [Partial<MachineDraft>, string, RegExp][] = [
    [{ cards: [emptyCard] }, 'card-0-name', /Name the card/],
    [{ cards: [{ ...emptyCard, typed: 'banana' }] }, 'card-0-name', /No card named “banana”/],
    [{ cards: [{ ...emptyCard, typed: 'rtx' }] }, 'card-0-name', /several/],
    [{ cards: [{ ...emptyCard, device: 'l4', typed: 'L4', count: '0' }] }, 'card-0-count', /1 or more/],
    [{ cards: [{ ...emptyCard, how: 'described' }] }, 'card-0-vendor', /made the card/],
    [{ cards: [{ ...emptyCard, how: 'described', vendor: 'amd', memoryGiB: '-3' }] }, 'card-0-memory', /above 0/],
    [
      { cards: [{ ...emptyCard, how: 'described', vendor: 'nvidia', computeCapability: 'new' }] },
      'card-0-capability',
      /8\.6/,
    ],
  ];

  it('names the control that mends a fault', () => {
    for (const [change, control, message] of faulty) {
      const reading = read('accelerators', machine({ platform: 'cards', os: 'linux', ...change }));
      expect(reading).toMatchObject({ kind: 'incomplete', fault: { control } });
      expect(reading.kind === 'incomplete' && reading.fault.message).toMatch(message);
    }
    expect(read('accelerators', machine({ platform: 'cpu', os: 'linux', ram: 'much' }))).toMatchObject({
      fault: { control: 'ram' },
    });
  });

  it('does not take a chip it does not know for none', () => {
    const chip = { ...emptyCard, typed: 'M99' };
    expect(read('accelerators', machine({ platform: 'apple', chip }))).toMatchObject({ fault: { control: 'chip' } });
    expect(read('accelerators', machine({ platform: 'apple' }))).toMatchObject({
      answers: { accelerators: [{ vendor: 'apple', count: 1 }], os: 'macos' },
    });
  });

  it('asks for the system, though the answer holds without it', () => {
    const reading = read('accelerators', machine({ platform: 'cpu' }));
    expect(reading).toMatchObject({ kind: 'answer', answers: { accelerators: [] }, gap: { control: 'os' } });
  });

  it('opens the system again where the new kind of machine cannot have it', () => {
    expect(withPlatform(machine({ platform: 'phone', os: 'android' }), 'cards').os).toBeNull();
    expect(withPlatform(machine({ platform: 'cpu', os: 'windows' }), 'cards').os).toBe('windows');
    expect(withPlatform(machine({ platform: 'cpu', os: UNKNOWN }), 'phone').os).toBe(UNKNOWN);
  });

  it('takes a phone by its system alone', () => {
    expect(read('accelerators', machine({ platform: 'phone', os: 'ios' }))).toMatchObject({
      answers: { os: 'ios' },
      unknown: ['accelerators'],
    });
  });
});

describe('the model form', () => {
  it('finds models by parts of their names, the shortest first', () => {
    expect(findModels({ typed: 'qwen3 8b', catalog })[0]?.hfId).toBe('Qwen/Qwen3-8B');
    expect(findModels({ typed: 'no such model', catalog })).toEqual([]);
  });

  it('names the control that mends a fault', () => {
    const draft = { kind: 'model', how: 'sized', typed: '', hfId: null, paramsB: '', activeParamsB: '' } as const;
    expect(read('model', draft)).toMatchObject({ fault: { control: 'params' } });
    expect(read('model', { ...draft, paramsB: '0' })).toMatchObject({ fault: { control: 'params' } });
    expect(read('model', { ...draft, paramsB: '30', activeParamsB: 'few' })).toMatchObject({
      fault: { control: 'active' },
    });
    expect(read('model', { ...draft, how: 'named', typed: 'qwen' })).toMatchObject({ fault: { control: 'name' } });
    expect(read('model', { ...draft, how: 'named', typed: 'qwen/qwen3-8b' })).toMatchObject({
      answers: { model: 'Qwen/Qwen3-8B' },
    });
  });
});

describe('a number of one’s own', () => {
  it('stands beside the presets and is checked like any answer', () => {
    expect(draftOf(link({ concurrentUsers: 15 }), asked('concurrentUsers'))).toEqual({
      kind: 'number',
      choice: 'own',
      typed: '15',
    });
    for (const typed of ['', '0', '2.5', 'many', '1e999']) {
      expect(read('concurrentUsers', { kind: 'number', choice: 'own', typed }), typed).toMatchObject({
        fault: { control: 'own' },
      });
    }
  });
});
