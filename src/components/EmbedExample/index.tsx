import CodeBlock from '@theme/CodeBlock';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import FrameExample from './FrameExample';
import { snippet } from './snippet';

/** The lines to put into a page, with this site's own address, and what comes of them. */
export default function EmbedExample() {
  const { siteConfig } = useDocusaurusContext();
  const page = useBaseUrl('/embed/choose');
  const origin = useIsBrowser() ? window.location.origin : new URL(siteConfig.url).origin;
  return (
    <>
      <CodeBlock language="html">{snippet({ origin, page })}</CodeBlock>
      <p>This is what it makes:</p>
      <FrameExample src={`${page}?theme=auto`} />
    </>
  );
}
