import Link from '@docusaurus/Link';
import type { ScaleOutLayer } from '../../../decide';
import section from '../styles.module.css';
import SourceList from '../SourceList';
import LayerStart from './LayerStart';
import styles from './styles.module.css';

/** Layers beyond the first, each with why. */
function Alternatives({ layers }: { layers: readonly ScaleOutLayer[] }) {
  const near = layers.some((layer) => layer.near);
  return (
    <>
      <h4 className={styles.head}>{near ? 'As good, or nearly' : 'Or'}</h4>
      <ul className={section.plain}>
        {layers.map(({ layer, name, text, near: close, sources }) => (
          <li key={layer}>
            <Link to={`/scale-out/${layer}`}>{name}</Link>
            {close && <span className={styles.tag}> near-tie</span>}
            <p className={styles.text}>{text}</p>
            <SourceList sources={sources.slice(0, 2)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What to put on top of the engine where one machine is not enough; nothing where it is. */
export default function ScaleOut({ layers }: { layers: readonly ScaleOutLayer[] }) {
  const [first, ...others] = layers;
  if (!first) return null;
  return (
    <section className={section.section} aria-labelledby="scale-out">
      <h3 id="scale-out">
        Beyond one machine: <Link to={`/scale-out/${first.layer}`}>{first.name}</Link>
      </h3>
      <p className={section.about}>{first.text}</p>
      <SourceList sources={first.sources} />
      <LayerStart layer={first} />
      {others.length > 0 && <Alternatives layers={others} />}
      <p className={styles.all}>
        <Link to="/scale-out">All layers compared</Link>
      </p>
    </section>
  );
}
