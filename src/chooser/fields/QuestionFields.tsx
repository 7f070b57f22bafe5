import { useId, type ReactNode } from 'react';
import type { Question } from '../../decide';
import type { Draft } from '../state/drafts';
import type { FormFault } from '../state/reading';
import MachineField from './Machine';
import ManyField from './ManyField';
import ModelField from './ModelField';
import NumberField from './NumberField';
import OneField from './OneField';
import styles from './styles.module.css';

interface Props {
  question: Question;
  /** Beginning of the ids of all controls. */
  form: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Shown as an error, and tied to the controls. */
  fault: FormFault | null;
  /** The question as this place shows it. */
  legend: ReactNode;
}

/** The controls that fit the draft's kind. */
function Controls({ question, form, draft, onChange, fault }: Omit<Props, 'legend'>) {
  const shape = question.form;
  switch (draft.kind) {
    case 'one':
      return shape.kind === 'one' ? (
        <OneField form={form} options={shape.options} draft={draft} onChange={onChange} />
      ) : null;
    case 'many':
      return shape.kind === 'many' ? (
        <ManyField form={form} options={shape.options} draft={draft} onChange={onChange} />
      ) : null;
    case 'number':
      return shape.kind === 'number' ? (
        <NumberField form={form} {...shape} draft={draft} fault={fault} onChange={onChange} />
      ) : null;
    case 'machine':
      return <MachineField form={form} draft={draft} fault={fault} onChange={onChange} />;
    case 'model':
      return <ModelField form={form} draft={draft} fault={fault} onChange={onChange} />;
    default:
      return draft satisfies never;
  }
}

/** A question with its controls; the same on its own screen and in the list of answers. */
export default function QuestionFields({ legend, ...controls }: Props) {
  const { question, form, fault } = controls;
  const helpId = useId();
  const faultId = `${form}-fault`;
  const help = [question.why, question.help].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.fields} aria-describedby={fault ? `${faultId} ${helpId}` : helpId}>
      <legend className={styles.legend}>{legend}</legend>
      <p id={helpId} className={styles.help}>
        {help}
      </p>
      {fault && (
        <p id={faultId} className={styles.fault} role="alert">
          {fault.message}
        </p>
      )}
      <Controls {...controls} />
    </fieldset>
  );
}
