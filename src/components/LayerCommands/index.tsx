import { EXAMPLE_VALUES, fillLayerText } from '../../decide/scale-out';
import type { LayerCommand } from '../../schema/layer';
import Cite from '../Cite';
import CommandLine from '../CommandLine';
import styles from '../Commands/styles.module.css';
import { layerOf } from '../layers';
import { whenWords } from './when';

/** A layer's commands for one purpose, each with what it is for and its source. */
export default function LayerCommands({ layer: id, purpose }: { layer: string; purpose: LayerCommand['purpose'] }) {
  const layer = layerOf(id);
  return (
    <ul className={styles.commands}>
      {layer.commands
        .filter((command) => command.purpose === purpose)
        .map(({ when, command, notes, source: key, checkedOn }) => {
          const about = whenWords(when);
          const source = layer.sources[key];
          return (
            <li key={`${about} ${command}`} className={styles.command}>
              {about && <p className={styles.machines}>{about}</p>}
              <CommandLine
                command={fillLayerText(command, EXAMPLE_VALUES)}
                what={[purpose, about].filter(Boolean).join(': ')}
              />
              <p className={styles.notes}>
                {notes && <span>{fillLayerText(notes, EXAMPLE_VALUES)}</span>}
                {source && <Cite source={source} checkedOn={checkedOn} />}
              </p>
            </li>
          );
        })}
    </ul>
  );
}
