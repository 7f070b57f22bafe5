import { useState } from 'react';
import type { ResultFile } from '../../../decide';
import SourceList from '../SourceList';
import TextBlock from './TextBlock';
import styles from './styles.module.css';

function OneFile({ file }: { file: ResultFile }) {
  const [withChat, setWithChat] = useState(false);
  const { name, meaning, use, withOpenWebUi, openWebUiSources, sources } = file;
  const chosen = withChat && withOpenWebUi ? withOpenWebUi : file.text;
  return (
    <details className={styles.file}>
      <summary>
        <code>{name}</code> <span>{meaning}</span>
      </summary>
      {withOpenWebUi && (
        <label className={styles.tick}>
          <input type="checkbox" checked={withChat} onChange={(event) => setWithChat(event.target.checked)} />
          with Open WebUI, a chat page in the browser on port 3000
        </label>
      )}
      <TextBlock text={chosen} what={name} fileName={name} />
      {use && (
        <>
          <p className={styles.notes}>Then:</p>
          <TextBlock text={use} what={`the commands that use ${name}`} />
        </>
      )}
      <SourceList sources={withChat ? [...sources, ...(openWebUiSources ?? [])] : sources} />
    </details>
  );
}

/** Files that start it in a container or as a service, and those the engine reads. */
export default function Files({ files }: { files: readonly ResultFile[] }) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="start-files">
      <h4 id="start-files">Files</h4>
      <p className={styles.notes}>Filled in as the commands are, to copy or to save.</p>
      {files.map((file) => (
        <OneFile key={file.name} file={file} />
      ))}
    </section>
  );
}
