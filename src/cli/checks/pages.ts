import type { Check } from './problem';

/** Each provider has its page, and each page its provider. */
export const pages: Check = {
  name: 'pages',
  description: 'Every provider has a page docs/providers/<id>.mdx, and every such page a provider.',
  run: ({ providers, providerPages }) => {
    const written = new Set(providerPages.map(({ name }) => name));
    const known = new Set(providers.map(({ value }) => value.id));
    return [
      ...providers
        .filter(({ value }) => !written.has(value.id))
        .map(({ file, value }) => ({
          file,
          path: 'id',
          found: `no page for "${value.id}"`,
          remedy: `write docs/providers/${value.id}.mdx`,
        })),
      ...providerPages
        .filter(({ name }) => !known.has(name))
        .map(({ file, name }) => ({
          file,
          path: '',
          found: `no provider "${name}"`,
          remedy: `add src/data/providers/${name}.ts, or rename the page`,
        })),
    ];
  },
};
