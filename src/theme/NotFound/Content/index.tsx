import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import styles from './styles.module.css';

/** What people most likely came for, where an address leads nowhere. */
export default function NotFoundContent({ className }: { className?: string }) {
  return (
    <main className={clsx('container margin-vert--xl', styles.page, className)}>
      <Heading as="h1">There is no such page</Heading>
      <p>The address may have a slip in it, or the page has moved. Most people come for one of these:</p>
      <ul>
        <li>
          <Link to="/choose">Choose</Link>: about four questions to one recommendation
        </li>
        <li>
          <Link to="/calculate">Calculate</Link>: whether a model fits your machine, and how fast it answers
        </li>
        <li>
          <Link to="/compare">Compare</Link>: every fact of every provider, with its source
        </li>
        <li>
          <Link to="/talk">The talk, then and now</Link>: what was said and what is true today
        </li>
      </ul>
    </main>
  );
}
