import { describe, expect, it } from 'vitest';
import { bySection, claimsLike, countByStatus, NO_PROVIDER } from '../../src/components/claims';
import type { Claim } from '../../src/schema/claim';

const claim = (own: Partial<Claim>): Claim => ({
  id: 'a-claim',
  section: 'Resources',
  provider: null,
  talk: 'words',
  status: 'holds',
  then: 'then',
  now: 'now',
  since: null,
  matters: 'it does',
  sources: [],
  ...own,
});
const everything = { status: null, provider: null, text: '' };

const claims = [
  claim({ id: 'one', section: 'Resources', talk: 'Paged attention saves memory' }),
  claim({ id: 'two', section: 'Provider 1 > Limits', provider: 'engine', status: 'disputed' }),
];
const ids = (found: readonly Claim[]) => found.map(({ id }) => id);

describe('claimsLike', () => {
  it('lets all pass where nothing is asked', () => {
    expect(ids(claimsLike(claims, everything))).toEqual(['one', 'two']);
  });
  it('narrows by status, by provider and by the absence of one', () => {
    expect(ids(claimsLike(claims, { ...everything, status: 'disputed' }))).toEqual(['two']);
    expect(ids(claimsLike(claims, { ...everything, provider: 'engine' }))).toEqual(['two']);
    expect(ids(claimsLike(claims, { ...everything, provider: NO_PROVIDER }))).toEqual(['one']);
  });
  it('finds all words in any order and case', () => {
    expect(ids(claimsLike(claims, { ...everything, text: ' MEMORY  paged ' }))).toEqual(['one']);
  });
});

it('counts by status', () => {
  expect(countByStatus(claims)).toEqual({ holds: 1, disputed: 1 });
});

it('groups by section in the order of the talk', () => {
  expect(bySection(claims).map(([section]) => section)).toEqual(['Provider 1 > Limits', 'Resources']);
});
