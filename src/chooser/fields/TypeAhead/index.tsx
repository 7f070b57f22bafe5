import { useEffect, useId, useRef } from 'react';
import clsx from 'clsx';
import input from '../TextInput/styles.module.css';
import styles from './styles.module.css';
import { useTypeAhead } from './useTypeAhead';

export interface Suggestion {
  id: string;
  label: string;
  /** What tells it from its neighbours, such as its memory. */
  detail: string;
}

interface Props {
  id: string;
  label: string;
  hint?: string;
  typed: string;
  suggestions: readonly Suggestion[];
  /** Something of the list is chosen, so there is nothing left to suggest. */
  settled: boolean;
  invalid: boolean;
  onType: (typed: string) => void;
  onChoose: (suggestion: Suggestion) => void;
}

/** More than this nobody reads; typing on narrows the list. */
const SHOWN = 40;

function countWords(shown: number, all: number): string {
  if (all === 0) return 'Nothing by that name';
  return all > shown ? `${all} in the list, the first ${shown} shown` : `${all} in the list`;
}

/** A box with a list below it that narrows while one types (the combobox pattern of ARIA). */
export default function TypeAhead(props: Props) {
  const { id, label, hint, typed, suggestions, settled, invalid, onType, onChoose } = props;
  const listId = useId();
  const hintId = useId();
  const shown = suggestions.slice(0, SHOWN);
  const { open, marked, onKeyDown, choose, close, show } = useTypeAhead({ items: shown, onChoose });
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  return (
    <div className={input.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} className={input.hint}>
          {hint}
        </p>
      )}
      <div className={styles.frame}>
        <input
          id={id}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={open && marked >= 0 ? `${listId}-${marked}` : undefined}
          aria-describedby={hint ? hintId : undefined}
          aria-invalid={invalid || undefined}
          className={clsx(input.input, input.wide, settled && styles.settled)}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            onType(event.target.value);
            show();
          }}
          onClick={() => !settled && show()}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <ul ref={list} id={listId} role="listbox" aria-label={label} hidden={!open} className={styles.list}>
          {open &&
            shown.map((suggestion, place) => (
              <li
                key={suggestion.id}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === marked}
                className={styles.option}
                // The box keeps the focus, else the list would close before the press counts.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion)}
              >
                <span>{suggestion.label}</span>
                <span className={styles.detail}>{suggestion.detail}</span>
              </li>
            ))}
        </ul>
        <p role="status" className={styles.count}>
          {typed.trim() !== '' && !settled && countWords(shown.length, suggestions.length)}
        </p>
      </div>
    </div>
  );
}
