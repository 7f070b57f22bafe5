import { z } from 'zod';
import { httpsUrl, isoDate, looseDate, words } from './text';

/**
 * Where a fact was read. `date` is the day the page carries or the day its commit was made; `pinnedBy` is derived
 * (see `pinOf`) and decides whether the address can still show the same words tomorrow.
 */
export const sourceSchema = z.strictObject({
  title: words,
  url: httpsUrl,
  /** Date of the page, release or commit; needed where the address itself is not pinned. */
  date: looseDate.optional(),
  /** `primary`: the project's own documents, code or package index; `secondary`: somebody else. */
  evidence: z.enum(['primary', 'secondary']).default('primary'),
  /** Why only a moving address exists; shown beside the link. */
  movingBecause: words.optional(),
});

export type Source = z.input<typeof sourceSchema>;

/** How an address is held in place. */
export type Pin = 'commit' | 'release' | 'thread' | 'dated' | 'moving';

const PIN_RULES: readonly (readonly [Pin, RegExp])[] = [
  ['commit', /^https:\/\/github\.com\/[^/]+\/[^/]+\/(blob|tree|commit|raw)\/[0-9a-f]{7,40}(\/|$)/],
  ['commit', /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{7,40}\//],
  ['release', /^https:\/\/github\.com\/[^/]+\/[^/]+\/(blob|tree)\/(v|b|release[-/])?\d[\w.-]*(\/|$)/],
  ['release', /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/tag\//],
  ['release', /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(v|b)?\d[\w.]*\//],
  ['release', /^https:\/\/pypi\.org\/project\/[^/]+\/\d[^/]*\/?$/],
  ['release', /^https:\/\/www\.npmjs\.com\/package\/.+\/v\/\d/],
  ['release', /\/(v\d+\.\d+(\.\d+)?)(\/|$)/],
  ['release', /^https:\/\/arxiv\.org\/(abs|pdf)\/\d{4}\.\d{4,5}/],
  ['thread', /^https:\/\/github\.com\/[^/]+\/[^/]+\/(issues|pull|discussions)\/\d+/],
];

const MOVING =
  /\/(blob|tree|raw)\/(main|master|HEAD|develop)\/|raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(main|master|HEAD)\//;

/**
 * Says what holds a source in place.
 *
 * @example pinOf({ title: 'README', url: 'https://github.com/o/r/blob/0123abc/README.md' }) // 'commit'
 */
export function pinOf(source: Pick<Source, 'url' | 'date'>): Pin {
  if (MOVING.test(source.url)) return 'moving';
  const rule = PIN_RULES.find(([, pattern]) => pattern.test(source.url));
  if (rule) return rule[0];
  return source.date ? 'dated' : 'moving';
}

/** Day on which somebody opened the source and compared it with the fact. */
export const checkedOn = isoDate;
