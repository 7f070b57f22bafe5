import clsx from 'clsx';
import { claimStatuses, type ClaimStatus } from '../../schema/claim';
import styles from './styles.module.css';

/** What became of a claim, in words on a wash of colour. */
export default function StatusTag({ status }: { status: ClaimStatus }) {
  const { label, description } = claimStatuses[status];
  return (
    <span className={clsx(styles.tag, styles[status])} title={description}>
      {label}
    </span>
  );
}
