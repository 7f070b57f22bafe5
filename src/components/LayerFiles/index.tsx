import { EXAMPLE_VALUES, fillLayerText } from '../../decide/scale-out';
import Cite from '../Cite';
import styles from '../Commands/styles.module.css';
import FileBlock from '../FileBlock';
import { whenWords } from '../LayerCommands/when';
import { layerOf } from '../layers';

/** A layer's files, filled in for an example, each with what it is for and its source. */
export default function LayerFiles({ layer: id }: { layer: string }) {
  const layer = layerOf(id);
  return (
    <ul className={styles.commands}>
      {layer.manifests.map(({ fileName, about, when, template, notes, source: key, checkedOn }) => {
        const source = layer.sources[key];
        return (
          <li key={`${fileName} ${whenWords(when)}`} className={styles.command}>
            <p className={styles.machines}>{whenWords(when)}</p>
            <FileBlock name={fileName} about={about} text={fillLayerText(template, EXAMPLE_VALUES)} />
            <p className={styles.notes}>
              {notes && <span>{notes}</span>}
              {source && <Cite source={source} checkedOn={checkedOn} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
