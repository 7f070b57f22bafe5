import { useState } from 'react';
import { findModels, sizeText } from '../../chooser/state/models';
import TypeAhead from '../../chooser/fields/TypeAhead';
import { catalog } from '../../data';
import type { Calculation } from '../../decide/calculation';
import ConfigField from './ConfigField';
import shared from '../../chooser/fields/styles.module.css';
import styles from './styles.module.css';

interface Props {
  calculation: Calculation;
  onEdit: (change: Partial<Calculation>) => void;
}

const sizable = { ...catalog, models: catalog.models.filter(({ architecture }) => architecture !== null) };

/** A model of the catalog by name, or any other by its config.json. */
export default function ModelField({ calculation, onEdit }: Props) {
  const { model, config } = calculation;
  const named = catalog.models.find(({ hfId }) => hfId.toLowerCase() === model?.toLowerCase());
  const [typed, setTyped] = useState(named?.name ?? '');
  const [how, setHow] = useState<'named' | 'pasted'>(config === undefined ? 'named' : 'pasted');
  const pasted = how === 'pasted';
  return (
    <div className={styles.group}>
      {pasted ? (
        <ConfigField
          config={config ?? ''}
          onChange={(text) => onEdit({ config: text || undefined, model: undefined })}
        />
      ) : (
        <TypeAhead
          id="calculate-model"
          label="Model"
          typed={typed}
          settled={named !== undefined}
          invalid={false}
          suggestions={findModels({ typed, catalog: sizable }).map((one) => ({
            id: one.hfId,
            label: one.name,
            detail: sizeText(one),
          }))}
          onType={(text) => {
            setTyped(text);
            onEdit({ model: undefined });
          }}
          onChoose={({ id, label }) => {
            setTyped(label);
            onEdit({ model: id, config: undefined });
          }}
        />
      )}
      <button type="button" className={shared.quiet} onClick={() => setHow(pasted ? 'named' : 'pasted')}>
        {pasted ? 'Choose a model by name instead' : 'Not in the list? Paste its config.json'}
      </button>
    </div>
  );
}
