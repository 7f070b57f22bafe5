import { useMemo } from 'react';
import ProviderChoice from '../ProviderChoice';
import { choiceIn, inOrder, withChoice } from '../ProviderChoice/choice';
import { useSearch } from '../useSearch';
import ViewSwitch from '../ViewSwitch';
import ByFact from './ByFact';
import ByProvider from './ByProvider';
import { viewIn, views, withView } from './view';
import styles from './styles.module.css';

/** The providers of one's choice side by side, fact by fact or provider by provider; the address holds the choice. */
export default function CompareMatrix() {
  const [search, setSearch] = useSearch();
  const view = viewIn(search);
  const chosen = useMemo(() => choiceIn(search), [search]);
  const providers = useMemo(() => inOrder.filter(({ id }) => chosen.includes(id)), [chosen]);
  const View = view === 'facts' ? ByFact : ByProvider;
  return (
    <div className={styles.compare}>
      <ProviderChoice chosen={chosen} onChange={(ids) => setSearch(withChoice(search, ids))} />
      <ViewSwitch label="View" views={views} current={view} onChange={(id) => setSearch(withView(search, id))} />
      {providers.length > 0 ? <View providers={providers} /> : <p>Choose at least one provider.</p>}
    </div>
  );
}
