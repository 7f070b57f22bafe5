import { countText, gibText, rangeText, roughText } from '../../estimate/words/figures';
import { answerRate, contextText, layersInRam } from '../../estimate/words/fit';
import ScrollRegion from '../ScrollRegion';
import type { Story } from './story';
import styles from './styles.module.css';

const SHORTEST_ROW = 4096;

/** The doublings from a short context on, and the longest. */
const rowsOf = ({ moments }: Story) =>
  moments.filter(
    ({ contextTokens }, place) =>
      (contextTokens >= SHORTEST_ROW && Number.isInteger(Math.log2(contextTokens))) || place === moments.length - 1,
  );

interface Props {
  story: Story;
  /** What runs where, for the caption. */
  title: string;
}

/** The story in figures, folded away; unfolded on paper and where scripts do not run. */
export default function ContextTable({ story, title }: Props) {
  return (
    <details className={styles.figures}>
      <summary>The same as a table</summary>
      <ScrollRegion label="Memory and speed by context">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Context</th>
              <th scope="col">Cache, GiB</th>
              <th scope="col">On the GPU, GiB</th>
              <th scope="col">In RAM, GiB</th>
              <th scope="col">Layers in RAM</th>
              <th scope="col">Tokens/s</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(story).map(({ contextTokens, estimate }) => {
              const rate = answerRate(estimate);
              return (
                <tr key={contextTokens}>
                  <th scope="row">
                    {contextText(contextTokens)} <small>{countText(contextTokens)}</small>
                  </th>
                  <td>{gibText(estimate.total.kvCacheGiB.expected)}</td>
                  <td>{gibText(estimate.perGpu.totalGiB.expected)}</td>
                  <td>{gibText(estimate.host.totalGiB.expected)}</td>
                  <td>
                    {layersInRam(estimate)} of {estimate.placement.totalLayers}
                  </td>
                  <td>
                    {rate ? (
                      <>
                        {roughText(rate.expected)} <small>{rangeText(rate, roughText)}</small>
                      </>
                    ) : (
                      'does not run'
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
