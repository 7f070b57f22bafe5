import { useMemo, type RefObject } from 'react';
import clsx from 'clsx';
import { catalog } from '../data';
import type { Answers } from '../schema/answers';
import { recommend } from '../decide';
import AnswerPanel from './answers/AnswerPanel';
import { PassOn } from './pass-on/PassOn';
import PrintSheet from './pass-on/PrintSheet';
import Result from './result/Result';
import styles from './styles.module.css';
import type { ChooserState } from './useChooserState';

interface Props {
  state: ChooserState;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The recommendation with all answers beside it; both change together. */
export default function ResultScreen({ state, heading }: Props) {
  const { link, edit, leap, go, restart } = state;
  const result = useMemo(() => recommend({ answers: link.answers, catalog }), [link]);
  const first = result.ranking.find(({ provider }) => provider === result.recommended);

  const onApply = (changes: Answers) =>
    leap({
      answers: { ...link.answers, ...changes },
      skipped: link.skipped.filter((field) => !(field in changes)),
    });

  const passed = { result, link, onOpen: leap };

  return (
    <PassOn value={passed}>
      <p role="status" className={styles.hidden}>
        {first ? `Recommended: ${first.name}` : 'Nothing fits as asked'}
      </p>
      <div className={styles.main}>
        <Result result={result} link={link} heading={heading} onApply={onApply} onRestart={restart} />
      </div>
      <aside className={clsx(styles.aside, styles.panel)} aria-labelledby="your-answers">
        <AnswerPanel link={link} result={result} onEdit={edit} onGo={go} />
      </aside>
      <PrintSheet />
    </PassOn>
  );
}
