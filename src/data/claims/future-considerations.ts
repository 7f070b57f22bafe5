import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'future-protocols',
    section: 'Future Considerations',
    provider: null,
    talk: 'Protocols will standardise and new providers will emerge.',
    status: 'holds',
    then: 'The OpenAI-style API was already common to all of them.',
    now: 'Ollama and llama-server also speak the Anthropic Messages API, and Transformers and llama-server the Responses API, so clients move between servers by changing a URL.',
    since: null,
    matters: 'Write against the OpenAI-style API and switching provider stays cheap.',
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
