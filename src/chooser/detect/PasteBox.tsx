import { useDeferredValue, useMemo, useState } from 'react';
import CommandLine from '../../components/CommandLine';
import { catalog } from '../../data';
import { readPaste, type Understanding } from '../../detect';
import type { Answers } from '../../schema/answers';
import type { OperatingSystem } from '../../schema/vocabulary';
import ShortChoices from '../fields/Machine/ShortChoices';
import { controlId } from '../state/reading';
import { placeOf, places, type Place } from './commands';
import Reading from './Reading';
import styles from './styles.module.css';

interface Props {
  form: string;
  onUse: (answers: Answers) => void;
  os: OperatingSystem | undefined;
}

const PLACES = Object.entries(places).map(([id, { label }]) => ({ id: id as Place, label }));

const NAMES: Partial<Record<string, string>> = {
  os: 'system',
  accelerators: 'GPU',
  ramGiB: 'memory',
  cpu: 'processor',
  contextTokens: 'context',
  checkpoint: 'file',
};

const namesOf = (fields: readonly string[]) => fields.map((field) => NAMES[field] ?? field).join(', ');

/** The outcome in a sentence, for those who do not see the list change. */
function summary({ understood, meanings, tools }: Understanding): string {
  if (tools.length === 0) return 'Nothing in this text is output that the guide can read.';
  const found = understood.length + meanings.length;
  return found === 0 ? `Recognised ${tools.join(', ')}, but it says nothing of use.` : `Read: ${tools.join(', ')}.`;
}

/** A box for what tools and logs print, read while it is filled. */
export default function PasteBox({ form, onUse, os }: Props) {
  const [asked, setAsked] = useState<Place | null>(null);
  const place = asked ?? placeOf(os);
  const [text, setText] = useState('');
  const [used, setUsed] = useState<readonly string[]>([]);
  // A long log must not hold up the keys.
  const settledText = useDeferredValue(text);
  const understanding = useMemo(
    () => (settledText.trim() === '' ? null : readPaste({ text: settledText, catalog })),
    [settledText],
  );
  const id = controlId(form, 'paste');

  const use = (answers: Answers) => {
    onUse(answers);
    setUsed(Object.keys(answers));
  };

  return (
    <section className={styles.part} aria-label="Output of a tool">
      <p className={styles.hint}>
        For any other machine, and for the full picture: run a command there and paste what it prints.
      </p>
      <ShortChoices
        form={form}
        control="paste-place"
        legend="Commands for"
        choices={PLACES}
        chosen={place}
        onChange={setAsked}
      />
      <ul className={styles.commands}>
        {places[place].commands.map(({ what, command }) => (
          <li key={command}>
            <span>{what}</span>
            <CommandLine command={command} what={`the command for ${what}`} />
          </li>
        ))}
      </ul>
      {place === 'model' && (
        <p className={styles.hint}>
          The start-up log of llama-server, Ollama or vLLM works as well, and says what went wrong.
        </p>
      )}
      <label htmlFor={id} className={styles.label}>
        What it printed
      </label>
      <textarea
        id={id}
        className={styles.paste}
        rows={6}
        spellCheck={false}
        autoCapitalize="none"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setUsed([]);
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        Several outputs may stand one after another. Everything is read in this page and goes nowhere.
      </p>
      <p role="status" className={styles.summary}>
        {understanding && summary(understanding)} {used.length > 0 && `Filled in: ${namesOf(used)}.`}
      </p>
      {understanding && <Reading understanding={understanding} onUse={use} />}
    </section>
  );
}
