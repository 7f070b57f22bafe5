import { useState } from 'react';
import ViewSwitch from '../ViewSwitch';
import ByFact from './ByFact';
import ByProvider from './ByProvider';

const views = [
  { id: 'facts', label: 'Fact by fact' },
  { id: 'providers', label: 'Provider by provider' },
] as const;

/** All providers side by side, fact by fact or provider by provider. */
export default function CompareMatrix() {
  const [view, setView] = useState<(typeof views)[number]['id']>('facts');
  return (
    <>
      <ViewSwitch label="View" views={views} current={view} onChange={setView} />
      {view === 'facts' ? <ByFact /> : <ByProvider />}
    </>
  );
}
