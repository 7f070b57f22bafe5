import { useState } from 'react';
import { catalog } from '../../../data';
import type { Answers } from '../../../schema/answers';
import type { Recommendation } from '../../../decide';
import { axesFor, type DimensionId, type Place } from '../../../decide/map';
import section from '../styles.module.css';
import AxisPicker from './AxisPicker';
import Grid from './Grid';
import Legend from './Legend';
import MapTable from './MapTable';
import { axisTitle, cellWords, marksOf } from './picture';
import styles from './styles.module.css';
import { useDecidedMap } from './useDecidedMap';

interface Props {
  result: Recommendation;
  answers: Answers;
  onApply: (changes: Answers) => void;
}

/**
 * The two axes that were chosen, as far as they still make sense; else the usual ones, and where nothing fits the number
 * that would mend it.
 */
function useAxes(answers: Answers, { nearest }: Recommendation) {
  const axes = axesFor({ answers, catalog });
  const [chosen, setChosen] = useState<{ across?: DimensionId; up?: DimensionId }>({});
  const known = (id: DimensionId | undefined) => axes.find((axis) => axis.id === id)?.id;
  const mending = axes.find(({ id }) => id === nearest?.change.field && id !== chosen.up)?.id;
  const across = known(chosen.across) ?? mending ?? axes.find(({ id }) => id !== chosen.up)?.id ?? 'concurrentUsers';
  const up = known(chosen.up) ?? axes.find(({ id }) => id !== across)?.id ?? 'contextTokens';
  return {
    axes,
    across,
    up,
    // Choosing what the other axis shows swaps the two.
    setAcross: (id: DimensionId) => setChosen({ across: id, up: id === up ? across : up }),
    setUp: (id: DimensionId) => setChosen({ up: id, across: id === across ? up : across }),
  };
}

/** A picture of the decision over two numbers of the situation, every cell decided by the model. */
export default function DecisionMap({ result, answers, onApply }: Props) {
  const { axes, across, up, setAcross, setUp } = useAxes(answers, result);
  const decided = useDecidedMap({ answers, across, up });
  const [focused, setFocused] = useState<Place | null>(null);
  const [hovered, setHovered] = useState<Place | null>(null);
  const { map, cells } = decided;
  const exists = (place: Place | null) =>
    place && place.column < map.across.rungs.length && place.row < map.up.rungs.length ? place : null;
  const at = exists(focused) ?? map.here ?? { column: 0, row: 0 };
  const told = exists(hovered) ?? at;
  const isHere = (place: Place) => map.here?.column === place.column && map.here.row === place.row;
  const nameOf = (id: string) => result.ranking.find(({ provider }) => provider === id)?.name ?? id;
  const marks = marksOf({ cells, recommended: result.recommended, nameOf });
  const take = (place: Place) => {
    if (!isHere(place)) onApply(map.answersAt(place));
  };

  return (
    <section className={section.section} aria-labelledby="map" data-needs-script>
      <h3 id="map">The map</h3>
      <p className={section.about}>
        What the guide would say elsewhere, your other answers held. Arrow keys move, Enter takes the answers of a cell.
      </p>
      <div className={styles.pickers}>
        <AxisPicker label="From left to right" axes={axes} value={across} onChange={setAcross} />
        <AxisPicker label="From the bottom up" axes={axes} value={up} onChange={setUp} />
      </div>
      <p className={styles.title}>{axisTitle(map.up)} ↑</p>
      <Grid
        decided={decided}
        marks={marks}
        nameOf={nameOf}
        at={at}
        onMove={setFocused}
        onHover={setHovered}
        onTake={take}
      />
      <p className={styles.title} data-axis="across">
        {axisTitle(map.across)} →
      </p>
      <div className={styles.told}>
        <p role="status">
          {cellWords(told, { map, cells, nameOf })}
          {isHere(told) && ' (you are here)'}
        </p>
        <button type="button" className="button" disabled={isHere(at)} onClick={() => take(at)}>
          Take these answers
        </button>
      </div>
      <Legend marks={marks} />
      {map.here === null && (
        <p className={section.small}>
          Your own place is not marked: one of the two is not known. An NVIDIA card stands in for a machine that is not.
        </p>
      )}
      <MapTable decided={decided} nameOf={nameOf} />
    </section>
  );
}
