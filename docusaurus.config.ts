import type { Config } from '@docusaurus/types';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import { catalogDate } from './scripts/catalog-date.mjs';
import { repositoryAddress } from './scripts/repository.mjs';
import { plainDate } from './src/components/dates';
import { inkTheme } from './src/css/ink-theme';
import { groupedSidebar } from './src/plugins/sidebar-groups';

const repository = repositoryAddress();
const asOf = catalogDate();

const config: Config = {
  title: 'Inference Provider Guide',
  tagline: 'Which engine to run a language model with, on what you have, for what you do, and how to start it.',
  favicon: 'img/mark.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  trailingSlash: false,
  future: { v4: true, faster: true },
  customFields: { repository: repository ?? null },
  // A link with answers must not show the first question before React takes over; layout.css reads the mark.
  headTags: [
    {
      tagName: 'script',
      attributes: {},
      innerHTML: "if(location.search)document.documentElement.setAttribute('data-query','')",
    },
  ],
  plugins: ['./src/plugins/shared-catalog.ts', './src/plugins/accuracy.ts'],
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          sidebarItemsGenerator: groupedSidebar,
          ...(repository ? { editUrl: `${repository}/edit/main/` } : {}),
        },
        theme: { customCss: './src/css/custom.css' },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { autoCollapseCategories: false } },
    navbar: {
      title: 'Inference Provider Guide',
      logo: { alt: '', src: 'img/mark.svg', width: 24, height: 24 },
      items: [
        { to: '/choose', label: 'Choose' },
        { to: '/calculate', label: 'Calculate' },
        { to: '/compare', label: 'Compare' },
        { to: '/providers', label: 'Providers' },
        { to: '/scale-out', label: 'Scale out' },
        { to: '/concepts', label: 'Concepts' },
        { to: '/hardware', label: 'Hardware' },
        { to: '/talk', label: 'Talk' },
      ],
    },
    footer: {
      links: [],
      copyright: [
        `Facts as of <time datetime="${asOf}">${plainDate(asOf)}</time>.`,
        'After the talk by Dmitri Iourovitski of 1 October 2025 at <a href="https://aimug.org">AIMUG</a>.',
        'Code under the MIT licence, content under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.',
      ].join(' '),
    },
    prism: { theme: inkTheme, darkTheme: inkTheme, additionalLanguages: ['bash', 'powershell', 'docker', 'ini'] },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  } satisfies ThemeConfig,
};

export default config;
