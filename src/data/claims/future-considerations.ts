import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'future-protocols',
    section: 'Future Considerations',
    provider: null,
    talk: 'Trends to watch are new providers and the standardization of protocols.',
    status: 'holds',
    then: 'All of these providers already had an OpenAI-style API in common.',
    now: "Clients change servers by changing a URL: besides the OpenAI style, Ollama and llama-server speak Anthropic's Messages API, and the Responses API is offered by llama-server and Transformers.",
    since: null,
    matters: 'Build on the OpenAI-style API, and changing provider costs little.',
    sources: [
      {
        title: 'Ollama docs: Anthropic compatibility',
        url: 'https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/api/anthropic-compatibility.mdx',
        date: '2026-08-21',
      },
      {
        title: 'llama.cpp tools/server/README.md at v0.5.0',
        url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md',
        date: '2026-09-28',
      },
      {
        title: 'Transformers docs/source/en/serve-cli/serving.md at 3cd1a230',
        url: 'https://github.com/huggingface/transformers/blob/3cd1a2307acd8e9262917ee85fda8333af4fb5fc/docs/source/en/serve-cli/serving.md',
        date: '2026-08-21',
      },
    ],
  },
]);
