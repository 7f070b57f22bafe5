import { describe, expect, it } from 'vitest';
import providers from '../../src/data/providers';
import { isWidelyUsed, providerGroups } from '../../src/decide/provider-groups';
import type { Provider } from '../../src/schema/provider';

const fact = (value: unknown) => ({ value, source: 'docs', checkedOn: '2026-11-01' });
const yes = fact({ state: 'yes' });
const provider = (id: string, facts: Record<string, unknown>) => ({ id, name: id, facts }) as unknown as Provider;
const groupOf = (facts: Record<string, unknown>) => providerGroups([provider('one', facts)]).map(({ id }) => id);

describe('providerGroups', () => {
  it('puts every provider of the catalog under exactly one heading', () => {
    const placed = providerGroups(providers).flatMap((group) => group.providers.map(({ id }) => id));
    expect(placed.sort()).toEqual(providers.map(({ id }) => id).sort());
  });

  it('leaves no heading empty and none but one for what ended', () => {
    const groups = providerGroups(providers);
    expect(groups.every((group) => group.providers.length > 0)).toBe(true);
    const ended = groups.filter(({ id }) => id === 'ended').flatMap((group) => group.providers);
    const archived = providers.filter(
      ({ facts }) => 'value' in facts['project.status'] && facts['project.status'].value === 'archived',
    );
    expect(ended.map(({ id }) => id).sort()).toEqual(archived.map(({ id }) => id).sort());
  });

  it('follows the facts', () => {
    const everywhere = { 'platform.linux': yes, 'platform.windows.native': yes, 'platform.macos': yes };
    expect(groupOf({ ...everywhere, 'ui.graphical': yes })).toEqual(['computer']);
    expect(groupOf({ ...everywhere, 'maturity.alwaysOn': fact('built-for') })).toEqual(['service']);
    expect(groupOf({ 'platform.macos': yes })).toEqual(['mac']);
    expect(groupOf({ 'platform.linux': yes, 'hardware.cuda': yes, 'batching.scale': fact('few') })).toEqual(['cards']);
    expect(groupOf({ ...everywhere, 'platform.embeddable': yes })).toEqual(['apps']);
  });

  it('takes what has ended out of every other heading', () => {
    expect(groupOf({ 'platform.macos': yes, 'project.status': fact('archived') })).toEqual(['ended']);
  });

  it('has a place for a provider of which nothing is known', () => {
    expect(groupOf({ 'project.status': { unknown: 'not stated' } })).toEqual(['code']);
  });

  it('names the best known first, and those alike by name', () => {
    const sized = (id: string, size: string) => provider(id, { 'project.community': fact(size) });
    const some = [sized('c', 'small'), sized('b', 'large'), sized('d', 'medium'), sized('a', 'small')];
    expect(providerGroups(some)[0]?.providers.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });
});

it('takes a large community for wide use only while the project is developed', () => {
  const facts = { 'project.community': fact('large'), 'project.status': fact('active') };
  expect(isWidelyUsed(provider('one', facts))).toBe(true);
  expect(isWidelyUsed(provider('one', { ...facts, 'project.status': fact('archived') }))).toBe(false);
  expect(isWidelyUsed(provider('one', { ...facts, 'project.community': fact('medium') }))).toBe(false);
});
