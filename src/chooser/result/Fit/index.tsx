import Link from '@docusaurus/Link';
import type { RankedProvider } from '../../../decide';
import { catalog } from '../../../data';
import { answerRate, fitText } from '../../../estimate/words/fit';
import MemoryPicture from '../../../components/MemoryPicture';
import { fitView } from '../../../decide/share/fit';
import section from '../styles.module.css';
import Figures from './Figures';
import styles from './styles.module.css';

/** Where the memory goes with this provider on this machine, how far it reaches and how fast it is. */
export default function Fit({ provider }: { provider: RankedProvider }) {
  const view = fitView(provider, catalog);
  if (view === null) return null;
  const { estimate, model, weights, context, requests, ramGiB, link } = view;
  return (
    <section className={section.section} aria-labelledby="fit">
      <h3 id="fit">Does it fit?</h3>
      <p className={section.about}>
        {model}, {weights}, {context} of context{requests > 1 && ` for each of ${requests} requests at once`}:{' '}
        <b className={styles.fits}>{fitText(estimate)}</b>.
      </p>
      <MemoryPicture estimate={estimate} ramGiB={ramGiB} />
      {estimate.fits !== 'does-not-fit' && <Figures view={view} />}
      <p className={styles.foot}>
        {estimate.fits !== 'does-not-fit' && answerRate(estimate) && estimate.speed?.basis} Ranges should hold the truth
        four times in five. <Link to={link}>Change the figures</Link>
      </p>
    </section>
  );
}
