import EditData from '../EditData';
import styles from './styles.module.css';

interface Props {
  entity: { name: string; summary: string; homepage: string; documentation: string; repository: string };
  /** Its data file, from the root of the repository. */
  path: string;
}

/** What a project is, in a sentence, with the ways to it. */
export default function Summary({ entity, path }: Props) {
  const links = [
    ['Home', entity.homepage],
    ['Documentation', entity.documentation],
    ['Code', entity.repository],
  ] as const;
  // A project may have one address for all three.
  const distinct = links.filter(([, url], index) => links.findIndex((link) => link[1] === url) === index);
  return (
    <div className={styles.summary}>
      <p>
        {entity.name} is {entity.summary}.
      </p>
      <ul>
        {distinct.map(([label, url]) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
        <li>
          <EditData path={path}>Edit its facts</EditData>
        </li>
      </ul>
    </div>
  );
}
