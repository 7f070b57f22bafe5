import styles from './styles.module.css';

interface Props<Id extends string> {
  label: string;
  views: readonly { id: Id; label: string }[];
  current: Id;
  onChange: (id: Id) => void;
}

/** Chooses between ways of showing the same thing. */
export default function ViewSwitch<Id extends string>({ label, views, current, onChange }: Props<Id>) {
  return (
    <div className={styles.views} role="group" aria-label={label} data-needs-script>
      {views.map((view) => (
        <button key={view.id} type="button" aria-pressed={view.id === current} onClick={() => onChange(view.id)}>
          {view.label}
        </button>
      ))}
    </div>
  );
}
