import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPop } from '../../src/chooser/state/after-pop';
import { nextStep, previousStep, progressWords, questionOf, readStep } from '../../src/chooser/state/steps';
import { coreQuestions, type LinkState } from '../../src/decide';
import type { AnswerField } from '../../src/schema/answers';
import { anyAnswers } from '../decide/arbitrary';

const nothing: LinkState = { answers: {}, skipped: [] };
const question = (id: AnswerField) => questionOf(id)!;

describe('the step of a link', () => {
  it('is the first question where nothing is answered', () => {
    expect(readStep(null, nothing)).toEqual({ step: coreQuestions[0]?.id, notice: null });
  });

  it('is the first core question still open where some are answered', () => {
    expect(readStep(null, { answers: { workload: 'rag' }, skipped: ['accelerators'] }).step).toBe('concurrentUsers');
  });

  it('is the result where every core question is settled', () => {
    const link: LinkState = {
      answers: { workload: 'rag', concurrentUsers: 2 },
      skipped: ['accelerators', 'experience'],
    };
    expect(readStep(null, link).step).toBe('result');
  });

  it('is what the link names, also a question that only refines', () => {
    expect(readStep('priority', nothing)).toEqual({ step: 'priority', notice: null });
    expect(readStep('check', nothing)).toEqual({ step: 'check', notice: null });
  });

  it('falls back with a notice where the link names something else', () => {
    const { step, notice } = readStep('<b>nowhere</b>', nothing);
    expect(step).toBe('workload');
    expect(notice).toContain('<b>nowhere</b>');
    expect(readStep('x'.repeat(500), nothing).notice!.length).toBeLessThan(150);
  });

  it('is never a question without an answer to give', () => {
    for (const name of ['os', 'ramGiB', 'cpu', '__proto__', 'toString'])
      expect(readStep(name, nothing).notice).not.toBeNull();
  });
});

describe('Continue', () => {
  it('leads to the next core question still open', () => {
    expect(nextStep(question('workload'), { answers: { workload: 'chat' }, skipped: [] })).toBe('accelerators');
  });

  it('passes over questions answered before', () => {
    const link: LinkState = { answers: { workload: 'chat', accelerators: [], concurrentUsers: 1 }, skipped: [] };
    expect(nextStep(question('workload'), link)).toBe('experience');
  });

  it('returns to an earlier one that a link left open', () => {
    const link: LinkState = { answers: { experience: 'developer' }, skipped: [] };
    expect(nextStep(question('experience'), link)).toBe('workload');
  });

  it('leads to the result from a question that only refines', () => {
    expect(nextStep(question('priority'), nothing)).toBe('result');
  });

  it('reaches the result after at most as many steps as there are core questions', () => {
    let step = readStep(null, nothing).step;
    const skipped: AnswerField[] = [];
    while (step !== 'result' && skipped.length < coreQuestions.length) {
      skipped.push(question(step as AnswerField).id);
      step = nextStep(question(step as AnswerField), { answers: {}, skipped });
    }
    expect(step).toBe('result');
  });
});

describe('Back', () => {
  it('leads one core question back, and nowhere from the first', () => {
    expect(previousStep('accelerators')).toBe('workload');
    expect(previousStep('workload')).toBeNull();
  });

  it('leads from the result to the last core question, and from the rest to the result', () => {
    expect(previousStep('result')).toBe(coreQuestions.at(-1)?.id);
    expect(previousStep('priority')).toBe('result');
    expect(previousStep('check')).toBe('result');
  });
});

it('the count of questions names only those that everybody is asked', () => {
  expect(progressWords(question('accelerators'))).toBe(`Question 2 of about ${coreQuestions.length}`);
  expect(progressWords(question('needs'))).toBe('One more question');
});

describe('after the browser went back', () => {
  const early: LinkState = { answers: { workload: 'chat' }, skipped: [] };
  const late: LinkState = { answers: { workload: 'rag', accelerators: [] }, skipped: ['experience'] };

  it('an earlier step keeps what was answered since', () => {
    expect(afterPop({ from: { link: late, step: 'result' }, to: { link: early, step: 'accelerators' } })).toBe(late);
  });

  it('an earlier version of the same step brings its own answers back', () => {
    expect(afterPop({ from: { link: late, step: 'result' }, to: { link: early, step: 'result' } })).toBe(early);
  });

  it('a visit from before starting over brings its own answers back', () => {
    expect(afterPop({ from: { link: nothing, step: 'workload' }, to: { link: late, step: 'result' } })).toBe(late);
  });

  it('never loses an answer: every field settled in the older entry is settled after', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (from, to) => {
        const kept = afterPop({
          from: { link: { answers: from, skipped: [] }, step: 'result' },
          to: { link: { answers: to, skipped: [] }, step: 'workload' },
        });
        expect(Object.keys(kept.answers)).toEqual(expect.arrayContaining(Object.keys(to)));
      }),
    );
  });
});
