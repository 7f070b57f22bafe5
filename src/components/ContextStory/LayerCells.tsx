import clsx from 'clsx';
import type { Estimate } from '../../estimate';
import { layersInRam } from '../../estimate/words/fit';
import styles from './cells.module.css';

interface Props {
  estimate: Estimate;
  card: string;
}

const counted = (layers: number) => `${layers} ${layers === 1 ? 'layer' : 'layers'}`;

/** A cell for each layer, the output last: those without room on the GPU drop to the shelf below, the first ones first. */
export default function LayerCells({ estimate, card }: Props) {
  const { gpuLayers, totalLayers } = estimate.placement;
  const inRam = layersInRam(estimate);
  return (
    <div
      className={styles.shelves}
      role="img"
      aria-label={`${counted(gpuLayers)} on the GPU, ${counted(inRam)} in RAM, of ${totalLayers}`}
    >
      <p className={styles.shelf}>
        <b>{card}</b> {counted(gpuLayers)}
      </p>
      <div className={styles.cells} style={{ gridTemplateColumns: `repeat(${totalLayers}, minmax(0, 1fr))` }}>
        {Array.from({ length: totalLayers }, (_, layer) => (
          <i key={layer} className={clsx(styles.cell, layer < inRam && styles.dropped)} />
        ))}
      </div>
      <p className={styles.shelf}>
        <b>RAM</b> {counted(inRam)}
      </p>
    </div>
  );
}
