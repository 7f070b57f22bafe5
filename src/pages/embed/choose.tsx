import { useEffect, useRef } from 'react';
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import LayoutProvider from '@theme/Layout/Provider';
import CatalogLine from '../../components/CatalogLine';
import Chooser from '../../chooser';
import { applyTheme, openOutside, reportHeight } from './_frame';
import styles from './_styles.module.css';

/** The way to the same answers in the guide itself. */
function FullGuide() {
  const page = useBaseUrl('/choose');
  const { search } = useLocation();
  // What the server writes knows no answers.
  const query = useIsBrowser() ? search : '';
  return (
    <a href={`${page}${query}`} target="_blank" rel="noopener">
      Open the full guide
    </a>
  );
}

/** The chooser alone, to stand in a frame on somebody else's page. */
export default function EmbeddedChooser() {
  const page = useRef<HTMLElement>(null);
  useEffect(openOutside, []);
  useEffect(() => (page.current ? reportHeight(page.current) : undefined), []);
  return (
    <LayoutProvider>
      <Head>
        <title>What should I run? · Inference Provider Guide</title>
        <meta name="robots" content="noindex" />
      </Head>
      <script dangerouslySetInnerHTML={{ __html: applyTheme }} />
      <main ref={page} className={styles.embed} data-embed>
        <Chooser />
        <footer className={styles.foot}>
          <span>
            Inference Provider Guide. <CatalogLine />
          </span>
          <FullGuide />
        </footer>
      </main>
    </LayoutProvider>
  );
}
