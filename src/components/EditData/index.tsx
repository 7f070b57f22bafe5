import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The way to a data file: a link that edits it where the repository's address is known, else its path. */
export default function EditData({ path, children }: { path: string; children?: ReactNode }) {
  const { repository } = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof repository !== 'string') return <code>{path}</code>;
  return <a href={`${repository}/edit/main/${path}`}>{children ?? `Edit ${path}`}</a>;
}
