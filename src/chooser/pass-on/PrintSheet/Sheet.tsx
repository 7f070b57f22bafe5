import clsx from 'clsx';
import { plainDate } from '../../../components/dates';
import type { CommandTold, Summary } from '../../../decide/share';
import Memory from './Memory';
import styles from './styles.module.css';
import { pointsText } from '../../../decide/share/reasons';

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Commands({ commands }: { commands: readonly CommandTold[] }) {
  return commands.map(({ title, command, notes }) => (
    <div key={title + command} className={styles.command}>
      <p>
        <b>{title}.</b> {notes}
      </p>
      <pre>{command}</pre>
    </div>
  ));
}

/** What is printed of a result: the verdict, why, whether it fits, how it starts, what to mind, and where it is from. */
export default function Sheet({ summary }: { summary: Summary }) {
  const { heading, lead, confidence, answers, reasons, memory, weights, commands, layer, url, catalogDate } = summary;
  return (
    <div className={clsx(styles.sheet, layer && styles.dense)} data-print-sheet>
      <p className={styles.kicker}>
        Inference Provider Guide · facts as of <time dateTime={catalogDate}>{plainDate(catalogDate)}</time>
      </p>
      <h1>{heading}</h1>
      <p>{[...lead, confidence?.text].filter(Boolean).join(' ')}</p>
      <p className={styles.answers}>
        {answers.map(({ label, text }) => (
          <span key={label}>
            {label}: <b>{text}</b>
          </span>
        ))}
      </p>
      <div className={styles.columns}>
        {reasons.length > 0 && (
          <section>
            <h2>Why</h2>
            <ul className={styles.points}>
              {reasons.map(({ points, text }) => (
                <li key={text}>
                  <b>{pointsText(points)}</b>
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {memory && <Memory memory={memory} />}
      </div>
      {commands.length > 0 && (
        <section>
          <h2>Start it</h2>
          {weights && <p>{weights}</p>}
          <Commands commands={commands} />
        </section>
      )}
      {layer && (
        <section>
          <h2>Beyond one machine: {layer.name}</h2>
          <p>{layer.text}</p>
          <Commands commands={layer.commands} />
          {layer.files.length > 0 && (
            <p>Its files, behind the link: {layer.files.map(({ name }) => name).join(', ')}</p>
          )}
        </section>
      )}
      <div className={styles.columns}>
        <Lines title="Mind" lines={summary.warnings.map(({ text }) => text)} />
        <Lines title="Where sources disagree" lines={summary.disputes.map(({ text }) => text)} />
      </div>
      <div className={styles.columns}>
        <Lines {...summary.others} />
        <Lines title="Assumed" lines={summary.assumptions} />
      </div>
      <p className={styles.link}>All reasons with their sources: {url}</p>
    </div>
  );
}
