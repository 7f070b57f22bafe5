import type { Architecture } from '../../schema/architecture';
import type { Model } from '../../schema/model';
import type { TensorRole } from '../parameters';
import type { Scheme } from './index';
import { schemeOf } from './native';

/** A quantized file of a model that is known. */
export type QuantizedFile = Model['quantized'][number];

/** The model whose files are looked at. */
interface Subject {
  /** Organisation and name. */
  name: string;
  architecture: Architecture;
  quantized: readonly QuantizedFile[];
}

const ATTENTION: readonly TensorRole[] = ['query', 'key', 'value', 'attentionOutput'];
const FULL_BITS = 16;

const ownerOf = (repository: string) => repository.split('/')[0];

/**
 * A scheme as the model's own maker applies it: where its quantized file keeps more at 16 bits than is usual, so does
 * the scheme.
 *
 * @example asPublished(fp8, llama31With405B).bits.query // 16: Meta quantizes the feed-forward part alone
 */
export function asPublished(scheme: Scheme, { name, architecture, quantized }: Subject): Scheme {
  const own = quantized.find(
    (file) =>
      file.keeps16Bits !== undefined &&
      ownerOf(file.repository) === ownerOf(name) &&
      schemeOf(file.scheme) === scheme.id,
  );
  if (!own?.keeps16Bits) return scheme;
  const bits = { ...scheme.bits };
  if (own.keeps16Bits.includes('first-and-last-layer')) {
    const kept = 2 / architecture.layers;
    for (const role of ['denseUp', 'denseDown', 'expertUp', 'expertDown'] as const)
      bits[role] = kept * FULL_BITS + (1 - kept) * bits[role];
  }
  if (own.keeps16Bits.includes('attention')) for (const role of ATTENTION) bits[role] = FULL_BITS;
  return { ...scheme, bits };
}
