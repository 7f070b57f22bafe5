import Chips from '../../components/Chips';
import { cacheTypesOf, weightsField, type CacheType, type Calculation } from '../../decide/calculation';
import { calculable, chosenOf } from '../state/ask';
import ChoiceBox from './ChoiceBox';
import { cacheGroups, checkpointGroups, ggufGroups } from './choices';
import MachineField from './MachineField';
import ModelField from './ModelField';
import styles from './styles.module.css';

interface Props {
  calculation: Calculation;
  onEdit: (change: Partial<Calculation>) => void;
}

/** Who is to run which model, with which weights, on which machine. */
export default function Form({ calculation, onEdit }: Props) {
  const chosen = chosenOf(calculation);
  const kinds = new Set(chosen.map(({ provider }) => weightsField(provider)));
  const cacheTypes = new Set(chosen.flatMap(({ engine }) => cacheTypesOf(engine)));
  const { providers = [] } = calculation;
  const toggle = (id: string) =>
    onEdit({ providers: providers.includes(id) ? providers.filter((other) => other !== id) : [...providers, id] });
  return (
    <form className={styles.form} aria-label="What to calculate" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.group}>
        <p className={styles.label}>Run by</p>
        <Chips
          label="Providers"
          choices={calculable.map(({ provider: { id, name } }) => ({ id, label: name }))}
          isOn={(id) => providers.includes(id)}
          onToggle={toggle}
        />
      </div>
      <ModelField calculation={calculation} onEdit={onEdit} />
      {kinds.has('gguf') && (
        <ChoiceBox
          id="calculate-gguf"
          label="GGUF file"
          open="The usual one"
          groups={ggufGroups}
          value={calculation.gguf}
          onChange={(gguf) => onEdit({ gguf })}
        />
      )}
      {kinds.has('checkpoint') && (
        <ChoiceBox
          id="calculate-checkpoint"
          label="Checkpoint"
          open="As published"
          groups={checkpointGroups}
          value={calculation.checkpoint}
          onChange={(checkpoint) => onEdit({ checkpoint })}
        />
      )}
      {chosen.length > 0 && (
        <ChoiceBox
          id="calculate-cache"
          label="KV cache"
          open="The provider’s default"
          groups={cacheGroups(cacheTypes)}
          value={calculation.kvCacheType}
          onChange={(type) => onEdit({ kvCacheType: type as CacheType | undefined })}
        />
      )}
      <MachineField calculation={calculation} onEdit={onEdit} />
    </form>
  );
}
