import { useState } from 'react';
import TextInput from '../../chooser/fields/TextInput';
import { countText } from '../../estimate/words/figures';

interface Props {
  id: string;
  label: string;
  unit?: string;
  value: number | undefined;
  /** Whole numbers from here on; a share between 0 and 1 where it is not given. */
  least?: number;
  /** What is in doubt with the number, though it is used. */
  doubt?: string | undefined;
  onChange: (value: number | undefined) => void;
}

const MOST = 1e8;

function read(typed: string, least: number | undefined): number | undefined | null {
  const text = typed.trim();
  if (text === '') return undefined;
  const value = Number(text);
  const sound =
    least === undefined ? value > 0 && value <= 1 : Number.isInteger(value) && value >= least && value <= MOST;
  return sound ? value : null;
}

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value));

/** What to give in place of what cannot be used, and what is used until then. */
function faultText({ typed, value, least }: { typed: string } & Pick<Props, 'value' | 'least'>): string {
  const used = value === undefined ? 'the default' : least === undefined ? String(value) : countText(value);
  const wanted =
    least === undefined
      ? 'a number above 0 and up to 1'
      : Number(typed) > MOST
        ? `a whole number up to ${countText(MOST)}`
        : `a whole number of ${least} or more`;
  return `Give ${wanted}; until then ${used} stands.`;
}

/** A box for a number; empty leaves it to the defaults, and what is no such number is marked and not used. */
export default function NumberBox({ id, label, unit, value, least, doubt = '', onChange }: Props) {
  const [draft, setDraft] = useState({ typed: textOf(value), beside: value });
  const now = read(draft.typed, least);
  // Changed from elsewhere, such as by a slider: the box follows.
  const isOwn = now === null ? draft.beside === value : now === value;
  const text = isOwn ? draft.typed : textOf(value);
  const invalid = read(text, least) === null;
  return (
    <TextInput
      id={id}
      type="number"
      label={label}
      {...(unit === undefined ? {} : { unit })}
      value={text}
      invalid={invalid}
      says={invalid ? faultText({ typed: text, value, least }) : doubt}
      onChange={(next) => {
        setDraft({ typed: next, beside: value });
        const wanted = read(next, least);
        if (wanted !== null) onChange(wanted);
      }}
    />
  );
}
