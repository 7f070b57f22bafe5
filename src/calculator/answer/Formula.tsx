import { useMemo } from 'react';
import { countText, gibText } from '../../estimate/words/figures';
import { catalog } from '../../data';
import type { Estimate } from '../../estimate';
import { expanded, runsGguf } from '../../estimate/loading';
import { findScheme } from '../../estimate/schemes';
import { subjectOf } from '../../estimate/subject';
import type { KvCacheType } from '../../estimate/task';
import { settledValue, type Answer } from '../state/ask';
import { bytesText, cacheTerms, weightGroups } from '../state/formula';
import styles from './styles.module.css';

interface Props {
  answer: Answer;
  estimate: Estimate;
  requests: number;
  contextTokens: number;
}

const paramsText = (params: number) =>
  params >= 1e9 ? `${(params / 1e9).toPrecision(3)} billion` : `${Number((params / 1e6).toPrecision(3))} million`;
const bitsText = (bits: number) => String(Number(bits.toFixed(2)));

function terms({ answer, estimate, contextTokens }: Props) {
  const subject = subjectOf({ request: answer.request, catalog });
  if (subject.kind === 'faulty') return null;
  const { architecture, nativeDtype } = subject.value;
  const { memory } = answer.engine;
  const kvCacheType = settledValue('kvCacheType', { request: answer.request, value: estimate }) as KvCacheType;
  const prefers = runsGguf(answer.provider) ? 'gguf' : 'checkpoint';
  const found = findScheme({ scheme: estimate.quantization, architecture, nativeDtype, prefers });
  const scheme = found && estimate.isExpanded ? expanded(found) : found;
  return {
    cache: cacheTerms(architecture, {
      kvCacheType,
      contextTokens,
      unfoldsLatent: memory.kind === 'eager' && memory.unfoldsLatent,
    }),
    weights: scheme ? weightGroups(architecture, scheme.bits) : [],
  };
}

/** The arithmetic with the user's own numbers in it. */
export default function Formula(props: Props) {
  const { answer, estimate, requests, contextTokens } = props;
  const found = useMemo(
    () => terms({ answer, estimate, requests, contextTokens }),
    [answer, estimate, requests, contextTokens],
  );
  if (!found) return null;
  const each = found.cache.reduce((sum, { bytes }) => sum + bytes, 0);
  const pooled = answer.engine.memory.kind === 'pool' && estimate.gpus.length > 0;
  return (
    <details className={styles.fold}>
      <summary>The arithmetic</summary>
      <h4>Weights</h4>
      <ul className={styles.sum}>
        {found.weights.map(({ bits, params }) => (
          <li key={bits}>
            {paramsText(params)} parameters × {bitsText(bits)} bits = {bytesText((params * bits) / 8)}
          </li>
        ))}
        <li>
          <b>= {gibText(estimate.total.weightsGiB.expected)} GiB</b> over all GPUs and RAM
        </li>
      </ul>
      <h4>KV cache</h4>
      <ul className={styles.sum}>
        {found.cache.map(({ label, factors, product }) => (
          <li key={label + factors}>
            <span>{label}: </span>
            {factors} = {product}
          </li>
        ))}
        <li>
          <b>
            {countText(contextTokens)} tokens = {bytesText(each)} a request
          </b>
          {requests > 1 && ` × ${countText(requests)} requests = ${bytesText(each * requests)}`}
        </li>
        {pooled && (
          <li>
            {answer.provider.name} makes all that is left of its share the cache:{' '}
            {gibText(estimate.total.kvCacheGiB.expected)} GiB.
          </li>
        )}
      </ul>
    </details>
  );
}
