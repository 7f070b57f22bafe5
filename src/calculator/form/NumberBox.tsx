import { useState } from 'react';
import TextInput from '../../chooser/fields/TextInput';

interface Props {
  id: string;
  label: string;
  unit?: string;
  value: number | undefined;
  /** Whole numbers from here on; a share between 0 and 1 where it is not given. */
  least?: number;
  onChange: (value: number | undefined) => void;
}

function read(typed: string, least: number | undefined): number | undefined | null {
  const text = typed.trim();
  if (text === '') return undefined;
  const value = Number(text);
  const sound =
    least === undefined ? value > 0 && value <= 1 : Number.isInteger(value) && value >= least && value <= 1e8;
  return sound ? value : null;
}

/** A box for a number; empty leaves it to the defaults, and what is no such number is marked and not used. */
export default function NumberBox({ id, label, unit, value, least, onChange }: Props) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const now = read(typed, least);
  // Changed from elsewhere, such as by a slider: the box follows.
  const text = now !== null && now !== value ? (value === undefined ? '' : String(value)) : typed;
  return (
    <TextInput
      id={id}
      type="number"
      label={label}
      {...(unit === undefined ? {} : { unit })}
      value={text}
      invalid={read(text, least) === null}
      onChange={(next) => {
        setTyped(next);
        const wanted = read(next, least);
        if (wanted !== null) onChange(wanted);
      }}
    />
  );
}
