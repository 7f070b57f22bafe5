import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import CatalogLine from '../components/CatalogLine';
import FactAcross from '../components/FactAcross';
import FirstQuestion from '../components/FirstQuestion';
import StartingPoints from '../components/StartingPoints';
import TalkTeaser from '../components/TalkTeaser';
import styles from './index.module.css';

/** The first page: what this is, the first question, and the ways in. */
export default function Home() {
  return (
    <Layout description="Which engine to run a language model with, on what you have, for what you do, and how to start it.">
      <main className={styles.page}>
        <div className={styles.hero}>
          <div>
            <h1>Run your model with the right engine.</h1>
            <p>
              Four questions to a recommendation you can check: what it rests on, what rules the others out, and the
              commands to start it.
            </p>
            <p className={styles.ways}>
              <Link className="button" to="/compare">
                Compare providers
              </Link>
              <Link className="button" to="/talk">
                The talk, then and now
              </Link>
            </p>
            <p className={styles.scale}>
              <CatalogLine />
            </p>
          </div>
          <FirstQuestion />
        </div>
        <section aria-labelledby="start">
          <h2 id="start">Start from your machine</h2>
          <StartingPoints />
        </section>
        <section aria-labelledby="side-by-side">
          <h2 id="side-by-side">Side by side</h2>
          <p>
            Every cell carries its source and the day it was checked. <Link to="/compare">Compare everything</Link>
          </p>
          <FactAcross
            facts={[
              'batching.continuous',
              'batching.defaultSlots',
              'hardware.cuda.minComputeCapability',
              'memory.cpuGpuHybrid',
              'effort.setup',
            ]}
          />
        </section>
        <section aria-labelledby="then-and-now">
          <h2 id="then-and-now">The talk, then and now</h2>
          <TalkTeaser example="vllm-no-macos" />
        </section>
      </main>
    </Layout>
  );
}
