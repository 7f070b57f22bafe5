import type { SidebarItemsGeneratorOption } from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';
import { require as readTypeScript } from 'tsx/cjs/api';
import type * as providerData from '../data/providers';
import type * as grouping from '../decide/provider-groups';

const FOLDER = 'providers';

/** The providers by what they are for. The loader of the site's configuration cannot read these modules; tsx can. */
function groups() {
  const { default: providers } = readTypeScript('../data/providers.ts', __filename) as typeof providerData;
  const { providerGroups } = readTypeScript('../decide/provider-groups.ts', __filename) as typeof grouping;
  return providerGroups(providers);
}

/** The sidebar as the folders hold it, with the providers' pages under what the providers are for. */
export const groupedSidebar: SidebarItemsGeneratorOption = async ({ defaultSidebarItemsGenerator, ...folders }) => {
  const items = await defaultSidebarItemsGenerator(folders);
  return items.map((item) => {
    if (item.type !== 'category' || item.link?.type !== 'doc' || item.link.id !== `${FOLDER}/index`) return item;
    const headings = groups().map(({ label, providers: members }) => ({
      type: 'category' as const,
      label,
      collapsible: true,
      collapsed: true,
      items: members.map(({ id }) => ({ type: 'doc' as const, id: `${FOLDER}/${id}` })),
    }));
    return { ...item, items: headings };
  });
};
