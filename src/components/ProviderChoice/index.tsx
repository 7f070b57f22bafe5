import Chips from '../Chips';
import { SelectField } from '../Field';
import FilterBar from '../FilterBar';
import { groups, inOrder, presetOf, presets } from './choice';
import styles from './styles.module.css';

interface Props {
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

const OWN = 'own';

/** Chooses which providers stand side by side: a group of them, or one by one. */
export default function ProviderChoice({ chosen, onChange }: Props) {
  const preset = presetOf(chosen);
  const named = presets.map(({ id, label, ids }) => ({ id, label: `${label} (${ids.length})` }));
  const choices = preset ? named : [...named, { id: OWN, label: `My choice (${chosen.length})` }];
  const take = (id: string | null) => onChange(presets.find((one) => one.id === id)?.ids ?? chosen);
  const toggle = (id: string) =>
    onChange(inOrder.map((one) => one.id).filter((one) => (one === id) !== chosen.includes(one)));
  return (
    <FilterBar label="Choose providers" shown={`${chosen.length} of ${inOrder.length} providers side by side`}>
      <SelectField label="Providers" choices={choices} value={preset?.id ?? OWN} onChange={take} />
      <details className={styles.each}>
        <summary>Choose one by one</summary>
        {groups.map(({ id, label, providers }) => (
          <div key={id} className={styles.group}>
            <span>{label}</span>
            <Chips
              label={label}
              choices={providers.map((provider) => ({ id: provider.id, label: provider.name }))}
              isOn={(one) => chosen.includes(one)}
              onToggle={toggle}
            />
          </div>
        ))}
      </details>
    </FilterBar>
  );
}
