import { useMemo } from 'react';
import { readConfig } from '../../estimate/config';
import type { Fault } from '../../schema/faults';
import { lineOf } from '../state/lines';
import styles from './styles.module.css';

interface Props {
  config: string;
  onChange: (text: string) => void;
}

/** One fault of the pasted text: the line on which its field stands, or what is wrong with the text as a whole. */
function ConfigFault({ fault, config }: { fault: Fault; config: string }) {
  const line = lineOf(fault, config);
  const field = fault.path.replace(/^config\.?/, '');
  return (
    <li>
      {line !== null && <b>Line {line}: </b>}
      {field === '' ? (
        'Found'
      ) : (
        <>
          <code>{field}</code>, found
        </>
      )}{' '}
      {fault.found}; {fault.remedy}.
    </li>
  );
}

/** The text of a model's config.json, read while it is pasted; all its faults at once. */
export default function ConfigField({ config, onChange }: Props) {
  const read = useMemo(() => (config.trim() === '' ? null : readConfig({ text: config })), [config]);
  const faults = read?.kind === 'faulty' ? read.faults : [];
  return (
    <div className={styles.config}>
      <label htmlFor="calculate-config">config.json of the model</label>
      <p className={styles.hint} id="calculate-config-hint">
        On its Hugging Face page under Files. It stays in this browser.
      </p>
      <textarea
        id="calculate-config"
        rows={7}
        spellCheck={false}
        value={config}
        placeholder={'{\n  "model_type": …'}
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby="calculate-config-hint calculate-config-says"
        onChange={(event) => onChange(event.target.value)}
      />
      <div id="calculate-config-says" role="status">
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <ConfigFault key={fault.path} fault={fault} config={config} />
            ))}
          </ul>
        )}
        {read?.kind === 'ok' && (
          <>
            <p className={styles.hint}>
              Read: {read.value.architecture.className ?? 'no class named'}, {read.value.architecture.layers} layers.
            </p>
            {read.value.doubts.map((doubt) => (
              <p key={doubt} className={styles.doubt}>
                {doubt}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
