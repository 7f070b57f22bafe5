import { useMemo, useState } from 'react';
import type { Device } from '../../schema/device';
import type { Model } from '../../schema/model';
import FactCell from '../FactCell';
import MemoryPicture from '../MemoryPicture';
import { providerOf } from '../providers';
import ViewSwitch from '../ViewSwitch';
import ContextSlider from './ContextSlider';
import ContextTable from './ContextTable';
import LayerCells from './LayerCells';
import SpeedCurve from './SpeedCurve';
import { endsOf, momentAt, storyOf, type Setting } from './story';
import styles from './styles.module.css';
import { sentenceOf } from './words';

interface Props {
  provider: string;
  /** The data themselves, so that a page carries no more than it shows; the first is there at the start. */
  models: readonly [Model, ...Model[]];
  cards: readonly [Device, ...Device[]];
  processor: Device;
  ramGiB: number;
  quantization: string;
}

const choice = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

/** A model on one GPU while the context grows: layers leave for the RAM and the speed falls. */
export default function ContextStory({ provider: id, models, cards, processor, ramGiB, quantization }: Props) {
  const provider = providerOf(id);
  const [model, setModel] = useState(models[0]);
  const [card, setCard] = useState(cards[0]);
  const [wanted, setWanted] = useState<number | null>(null);
  const setting: Setting = useMemo(
    () => ({ provider, model, card, processor, ramGiB, quantization }),
    [provider, model, card, processor, ramGiB, quantization],
  );
  const story = useMemo(() => storyOf(setting), [setting]);
  const now = momentAt(setting, Math.min(wanted ?? story.ownDefault, endsOf(story).longest));
  const title = `${model.name} in ${quantization.toUpperCase()} on a ${card.name} with ${ramGiB} GiB of RAM`;
  return (
    <figure className={styles.story} aria-label={`Context, memory and speed of ${provider.name}`}>
      <div className={styles.choices} data-needs-script>
        <span aria-hidden="true">Model</span>
        <ViewSwitch
          label="Model"
          views={models.map(choice)}
          current={model.id}
          onChange={(wish) => setModel(models.find((other) => other.id === wish) ?? model)}
        />
        <span aria-hidden="true">GPU</span>
        <ViewSwitch
          label="GPU"
          views={cards.map(choice)}
          current={card.id}
          onChange={(wish) => setCard(cards.find((other) => other.id === wish) ?? card)}
        />
      </div>
      <div className={styles.words}>
        <p>{title}</p>
        <p className={styles.now} role="status">
          {sentenceOf(now)}
        </p>
        <p>{now.estimate.speed?.basis}</p>
      </div>
      <LayerCells estimate={now.estimate} card={card.name} />
      <div className={styles.track}>
        <SpeedCurve story={story} now={now} />
        <ContextSlider story={story} now={now} onChange={setWanted} />
      </div>
      <MemoryPicture estimate={now.estimate} ramGiB={ramGiB} />
      <ContextTable story={story} title={title} />
      <figcaption className={styles.caption}>
        <span>The context that {provider.name} takes when you set none:</span>
        <FactCell provider={provider} name="memory.contextDefault" />
      </figcaption>
    </figure>
  );
}
