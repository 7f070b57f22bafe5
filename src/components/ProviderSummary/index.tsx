import EditData from '../EditData';
import { providerOf } from '../providers';
import styles from './styles.module.css';

/** What a provider is, in a sentence, with the ways to it. */
export default function ProviderSummary({ provider: id }: { provider: string }) {
  const provider = providerOf(id);
  const links = [
    ['Home', provider.homepage],
    ['Documentation', provider.documentation],
    ['Code', provider.repository],
  ] as const;
  // A project may have one address for all three.
  const distinct = links.filter(([, url], index) => links.findIndex((link) => link[1] === url) === index);
  return (
    <div className={styles.summary}>
      <p>
        {provider.name} is {provider.summary}.
      </p>
      <ul>
        {distinct.map(([label, url]) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
        <li>
          <EditData path={`src/data/providers/${provider.id}.ts`}>Edit its facts</EditData>
        </li>
      </ul>
    </div>
  );
}
