import type { Plugin } from '@docusaurus/types';

/** Puts the data files into one chunk that every page shares, instead of a copy in each page that imports them. */
export default function sharedCatalog(): Plugin {
  return {
    name: 'shared-catalog',
    configureWebpack(_config, isServer) {
      if (isServer) return {};
      const catalog = {
        test: /[\\/]src[\\/]data[\\/](?:providers|layers|devices|models)/,
        name: 'catalog',
        chunks: 'all',
        enforce: true,
      };
      return { optimization: { splitChunks: { cacheGroups: { catalog } } } } as never;
    },
  };
}
