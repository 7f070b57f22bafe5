import { useEffect, useMemo, useState } from 'react';
import { catalog } from '../../../data';
import type { Answers } from '../../../schema/answers';
import { decisionMap, mapCell, type DecisionMap, type DimensionId } from '../../../decide/map';
import { cellKey, type Cells } from './picture';
import { inSlices } from './slices';

/** A map with as many cells as are decided. */
export interface Decided {
  map: DecisionMap;
  cells: Cells;
  done: boolean;
}

/** A first picture grows before the eyes, but not with every slice. */
const PICTURE_MS = 60;

/**
 * The map of the decision, decided in slices from "you are here" outwards and begun anew when the answers change. Until
 * a new picture is complete the last one stays.
 */
export function useDecidedMap(request: { answers: Answers; across: DimensionId; up: DimensionId }): Decided {
  const { answers, across, up } = request;
  const map = useMemo(() => decisionMap({ answers, catalog, across, up }), [answers, across, up]);
  const [decided, setDecided] = useState<Decided | null>(null);

  useEffect(() => {
    const cells = new Map<string, string | null>();
    let next = 0;
    let shownAt = performance.now();
    const step = () => {
      const place = map.order[next];
      if (place) cells.set(cellKey(place), mapCell({ map, place, catalog }));
      next += 1;
      return next < map.order.length;
    };
    return inSlices({
      step,
      onSlice(done) {
        if (!done && performance.now() - shownAt < PICTURE_MS) return;
        shownAt = performance.now();
        setDecided((before) => (done || !before?.done ? { map, cells: new Map(cells), done } : before));
      },
    });
  }, [map]);

  return decided && decided.map.across.id === across && decided.map.up.id === up
    ? { ...decided, done: decided.done && decided.map === map }
    : { map, cells: new Map(), done: false };
}
