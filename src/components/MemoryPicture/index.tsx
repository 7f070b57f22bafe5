import type { Estimate } from '../../estimate';
import BarRow from './BarRow';
import { barsOf } from './bars';
import FigureTable from './FigureTable';
import styles from './styles.module.css';

interface Props {
  estimate: Estimate;
  /** System memory apart from the GPU's; null or missing where it is unknown or the GPU's own. */
  ramGiB?: number | null;
}

/** Where the memory goes: a bar for each kind of GPU and one for the system memory, with all figures in a table. */
export default function MemoryPicture({ estimate, ramGiB = null }: Props) {
  const bars = barsOf(estimate, { ramGiB });
  return (
    <div className={styles.picture}>
      {bars.map((bar, place) => (
        // A bar has no other name than its place: two unlike cards may share one.
        <BarRow key={place} bar={bar} />
      ))}
      <FigureTable bars={bars} />
    </div>
  );
}
