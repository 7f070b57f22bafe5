import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Footer from '@theme-original/DocItem/Footer';
import EditData from '../../../components/EditData';
import styles from './styles.module.css';

/** Where the repository's address is not known there is no edit link; then the page says which file it comes from. */
export default function DocItemFooter() {
  const { metadata } = useDoc();
  if (metadata.editUrl) return <Footer />;
  return (
    <>
      <Footer />
      <p className={styles.file}>
        This page is <EditData path={metadata.source.replace(/^@site\//, '')} /> in the repository.
      </p>
    </>
  );
}
