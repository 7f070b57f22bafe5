import DownloadButton from '../../components/DownloadButton';
import { encodeLink } from '../../decide';
import { jsonText } from '../../decide/share';
import { usePassed } from './PassOn';
import SavedList from './SavedList';
import styles from './styles.module.css';
import { useSaved } from './useSaved';

/** Files to take along, and answers to keep on this device. */
export default function SavePanel({ id }: { id: string }) {
  const { result, link, onOpen } = usePassed();
  const { saved, problem, keep, forget, forgetAll } = useSaved();
  const query = encodeLink(link);
  const isKept = saved.some((entry) => entry.link === query);
  return (
    <div id={id} className={styles.panel} role="group" aria-label="Save">
      <p className={styles.row}>
        <DownloadButton
          label="Result as JSON"
          name="recommendation.json"
          text={jsonText(result)}
          type="application/json"
        />
        <DownloadButton
          label="Answers as JSON"
          name="answers.json"
          text={jsonText(link.answers)}
          type="application/json"
        />
        <span>As the command line prints and reads them.</span>
      </p>
      <p className={styles.row}>
        <button type="button" className={styles.small} disabled={query === '' || isKept} onClick={() => keep(link)}>
          Keep these answers on this device
        </button>
        <span role="status">{problem ?? (isKept ? 'Kept in this browser, and nowhere else.' : '')}</span>
      </p>
      {saved.length > 0 && (
        <>
          <h3 className={styles.title}>Saved answers</h3>
          <SavedList saved={saved} onOpen={onOpen} onForget={forget} onForgetAll={forgetAll} />
        </>
      )}
    </div>
  );
}
