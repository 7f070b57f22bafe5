import Link from '@docusaurus/Link';
import ScrollRegion from '../../components/ScrollRegion';
import { catalog } from '../../data';
import { encodeLink, recommendedFor } from '../../decide';
import { situations } from './situations';

const nameOf = (id: string | null) => catalog.providers.find((provider) => provider.id === id)?.name ?? 'Nothing fits';

/** Typical situations with what the model recommends for each. */
export default function SituationsTable() {
  return (
    <ScrollRegion
      label="Typical situations"
      note="Typical situations. Each recommendation is computed from the facts of this guide."
    >
      <table>
        <caption>Typical situations</caption>
        <thead>
          <tr>
            <th scope="col">Situation</th>
            <th scope="col">Recommended</th>
          </tr>
        </thead>
        <tbody>
          {situations.map(({ words, answers }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                <Link to={`/choose?${encodeLink({ answers, skipped: [] })}&step=result`}>
                  {nameOf(recommendedFor({ answers, catalog }))}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
