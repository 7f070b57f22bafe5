import type { Citation } from '../result';

const DOCS = 'https://github.com/open-webui/docs/blob/1eea3847ca6c2b0f2ca79a300925592c0da7c8d0/docs';
const CHECKED_ON = '2026-11-24';

/** Open WebUI's container, from its own documents: a chat page over any server with OpenAI's routes. */
export const openWebUi = {
  image: 'ghcr.io/open-webui/open-webui:main',
  /** Port of the host, and the one inside. */
  hostPort: 3000,
  port: 8080,
  data: '/app/backend/data',
  addressVariable: 'OPENAI_API_BASE_URL',
  keyVariable: 'OPENAI_API_KEY',
  sources: [
    { title: 'Open WebUI: container and its data', url: `${DOCS}/faq.mdx#L92`, checkedOn: CHECKED_ON },
    {
      title: 'Open WebUI: address and key of the server',
      url: `${DOCS}/reference/env-configuration.mdx#L1202`,
      checkedOn: CHECKED_ON,
    },
  ] satisfies Citation[],
};
