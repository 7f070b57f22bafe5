import type { AnswerField, Answers } from '../../schema/answers';
import type { Catalog } from '../../schema/catalog';
import type { Situation } from '../situation';

/** What a dimension reads: the answers with what they stand for, and the catalog. */
export interface Asked {
  situation: Situation;
  catalog: Catalog;
}

export type DimensionId =
  'gpuMemoryGiB' | 'concurrentUsers' | 'contextTokens' | 'paramsB' | 'ramGiB' | 'gpuCount' | 'nodes' | 'modelsAtOnce';

/** A number of the situation that can be varied while every other answer holds. */
export interface Dimension {
  id: DimensionId;
  /** The one answer that setting it changes. */
  field: AnswerField;
  /** Its name as an axis, such as "GPU memory". */
  label: string;
  /** Values worth trying, rising. */
  rungs: readonly number[];
  /** A value in a few words, such as "24 GiB of GPU memory". */
  tell: (value: number) => string;
  /** The same where the name of the axis stands beside it, such as "24 GiB". */
  short: (value: number) => string;
  /** The number alone, for a mark on an axis. */
  tick: (value: number) => string;
  /** What the marks count, such as "GiB"; missing where the name says it. */
  unit?: string;
  /** What the answers say, or what is taken in its place; null where it is unknown. */
  own: (asked: Asked) => number | null;
  /** The answers with the value in place; the given answers themselves at their own value. */
  set: (asked: Asked, value: number) => Answers;
  /** Whether it makes sense to vary it here. */
  suits: (asked: Asked) => boolean;
}
