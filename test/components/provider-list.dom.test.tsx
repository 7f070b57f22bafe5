import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { marks } from '../../src/components/ProviderList/Line';
import Line from '../../src/components/ProviderList/Line';
import type { Provider } from '../../src/schema/provider';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, children }: { to: string; children: string }) => <a href={to}>{children}</a>,
}));

const fact = (value: unknown) => ({ value, source: 'docs', checkedOn: '2026-11-01' });
const provider = (facts: Record<string, unknown>) =>
  ({ id: 'one', name: 'One', summary: 'an engine', facts }) as unknown as Provider;

it('marks what weighs against a project, and nothing where all is well', () => {
  const healthy = {
    'project.status': fact('active'),
    'project.maturity': fact('established'),
    'project.openSource': fact({ state: 'yes' }),
  };
  expect(marks(provider(healthy))).toEqual([]);
  expect(
    marks(
      provider({
        'project.status': fact('slow'),
        'project.maturity': fact('experimental'),
        'project.openSource': fact({ state: 'no' }),
      }),
    ),
  ).toEqual(['few releases', 'experimental', 'closed']);
  expect(marks(provider({ 'project.status': { unknown: 'not stated' } }))).toEqual([]);
});

it('says where to go from a project that has ended', () => {
  render(<Line provider={provider({ 'project.status': fact('archived'), 'project.successor': fact('Two') })} />);
  const line = screen.getByRole('listitem');
  expect(line.textContent).toBe('One: an engine. Instead: Two.archived');
  expect(within(line).getByRole('link', { name: 'One' }).getAttribute('href')).toBe('/providers/one');
});
