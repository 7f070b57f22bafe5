import { useState } from 'react';
import type { Calculation } from '../../decide/calculation';
import type { Answer } from '../state/ask';
import BestQuantization from './BestQuantization';
import WhatToBuy from './WhatToBuy';
import styles from './styles.module.css';

interface Props {
  answers: readonly Answer[];
  calculation: Calculation;
  onApply: (change: Partial<Calculation>) => void;
}

const QUESTIONS = [
  { id: 'quantization', label: 'What is the best quantization that fits?' },
  { id: 'machine', label: 'What must I buy?' },
] as const;

type QuestionId = (typeof QUESTIONS)[number]['id'];

/** Questions that one click answers. */
export default function QuickAnswers({ answers, calculation, onApply }: Props) {
  const [asked, setAsked] = useState<QuestionId | null>(null);
  return (
    <section className={styles.quick} aria-label="Quick answers" data-needs-script>
      <div className={styles.questions}>
        {QUESTIONS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-expanded={asked === id}
            onClick={() => setAsked(asked === id ? null : id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="status" className={styles.answers}>
        {answers.map((answer) =>
          asked === 'quantization' ? (
            <BestQuantization key={answer.provider.id} answer={answer} calculation={calculation} onApply={onApply} />
          ) : asked === 'machine' ? (
            <WhatToBuy key={answer.provider.id} answer={answer} onApply={onApply} />
          ) : null,
        )}
      </div>
    </section>
  );
}
