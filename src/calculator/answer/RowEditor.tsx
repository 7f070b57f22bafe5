import { cacheTypesOf, type Calculation, type CalculationField } from '../../decide/calculation';
import type { Engine } from '../../schema/engine';
import ChoiceBox, { type ChoiceGroup } from '../form/ChoiceBox';
import { cacheGroups, checkpointGroups, ggufGroups } from '../form/choices';
import NumberBox from '../form/NumberBox';
import type { AssumptionRow } from './rows';

interface Props {
  id: string;
  row: AssumptionRow;
  field: CalculationField;
  engine: Engine;
  onApply: (change: Partial<Calculation>) => void;
}

function groupsOf(field: CalculationField, engine: Engine): readonly ChoiceGroup[] | null {
  switch (field) {
    case 'gguf':
      return ggufGroups;
    case 'checkpoint':
      return checkpointGroups;
    case 'kvCacheType':
      return cacheGroups(new Set(cacheTypesOf(engine)));
    default:
      return null;
  }
}

/** The control that gives one assumption a value: a list, or a box for a number. */
export default function RowEditor({ id, row, field, engine, onApply }: Props) {
  const groups = groupsOf(field, engine);
  const put = (value: unknown) => onApply({ [field]: value });
  if (groups) {
    return (
      <ChoiceBox
        id={id}
        label={row.label}
        open="The default"
        groups={groups}
        value={row.given ? String(row.value) : undefined}
        onChange={put}
      />
    );
  }
  return (
    <NumberBox
      id={id}
      label={row.label}
      value={typeof row.value === 'number' ? row.value : undefined}
      {...(field === 'gpuMemoryUtilization' ? {} : { least: field === 'gpuLayers' ? 0 : 1 })}
      onChange={put}
    />
  );
}
