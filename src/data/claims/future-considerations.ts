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
        title: 'llama.cpp tools/server/README.md at 34af94cd',
        url: 'https://github.com/ggml-org/llama.cpp/blob/34af94cd9ab277632e27caeec2d41de2fd091b31/tools/server/README.md',
        date: '2026-08-17',
      },
      {
        title: 'Transformers docs: serve CLI',
        url: 'https://github.com/huggingface/transformers/blob/020a37d2264e60dc7beb9634c3e87ad870073e2c/docs/source/en/serve-cli/serving.md',
        date: '2026',
      },
    ],
  },
]);
