import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'llamacpp-serving',
    section: 'Q&A Highlights',
    provider: 'llama-cpp',
    talk: 'llama.cpp has serving capabilities.',
    status: 'holds',
    then: 'llama-server offered an OpenAI-compatible API and parallel slots.',
    now: 'It adds Anthropic-style and Responses APIs, a multi-model router and automatic memory fitting, and Ollama now builds on it.',
    since: null,
    matters: 'It is a serving option in its own right, especially without a big NVIDIA card.',
    sources: [
      {
        title: 'llama.cpp tools/server/README.md at v0.5.0',
        url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md',
        date: '2026-09-28',
      },
      {
        title: 'llama.cpp tools/server/README.md at v0.5.0',
        url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md',
        date: '2026-09-28',
      },
    ],
  },
  {
    id: 'llamacpp-dynamic-batching',
    section: 'Q&A Highlights',
    provider: 'llama-cpp',
    talk: 'llama.cpp is not optimised for dynamic batching.',
    status: 'was-imprecise',
    then: 'Continuous batching had been on by default since March 2024, but only one slot was opened unless you asked for more and each slot got a fixed share of the context.',
    now: 'It starts with four slots sharing one unified cache by default, and more can be opened with -np.',
    since: 'unified cache and 4 default slots: PR of 2025-10-23',
    matters: 'For a handful of users llama-server batches out of the box today.',
    sources: [
      {
        title: 'server : enable continuous batching by default',
        url: 'https://github.com/ggml-org/llama.cpp/pull/6231',
        date: '2024-03-22',
      },
      {
        title: 'llama.cpp defaults vendored by Ollama at the talk',
        url: 'https://github.com/ollama/ollama/blob/bc8909fb38525c89dda842d4ecfc86a933089a99/llama/llama.cpp/common/common.h',
        date: '2025-10-01',
      },
      {
        title: 'server : support unified cache across slots',
        url: 'https://github.com/ggml-org/llama.cpp/pull/16736',
        date: '2025-10-23',
      },
      {
        title: 'llama.cpp tools/server/README.md at v0.5.0',
        url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md',
        date: '2026-09-28',
      },
    ],
  },
  {
    id: 'llamacpp-not-its-goal',
    section: 'Q&A Highlights',
    provider: 'llama-cpp',
    talk: 'Design choices prevent deep optimisation; serving is not its primary goal.',
    status: 'disputed',
    then: 'Broad hardware support was the main aim, yet the server advertised multi-user decoding.',
    now: 'The aim is unchanged; a vLLM user reports vLLM ahead of llama.cpp at high concurrency, but no neutral measurement was found.',
    since: null,
    matters: 'Expect breadth of hardware, not record throughput.',
    sources: [
      {
        title: 'BentoML LLM inference handbook',
        url: 'https://github.com/bentoml/llm-inference-handbook/blob/65b6a284c5701679ca7b9e73ac967a622f2b8304/docs/getting-started/choosing-the-right-inference-framework.md',
        date: '2026-07-23',
      },
      {
        title: 'llama.cpp tools/server/README.md at v0.5.0',
        url: 'https://github.com/ggml-org/llama.cpp/blob/v0.5.0/tools/server/README.md',
        date: '2026-09-28',
      },
      {
        title: '[RFC]: Deprecate bitsandbytes and GGUF quantization support',
        url: 'https://github.com/vllm-project/vllm/issues/39583',
        date: '2026-04-22',
      },
    ],
  },
  {
    id: 'llamacpp-cpu-overhead',
    section: 'Q&A Highlights',
    provider: 'llama-cpp',
    talk: 'llama.cpp has CPU activity overhead.',
    status: 'unverifiable',
    then: 'No source quantifying CPU overhead of a fully offloaded model was found.',
    now: 'Still none found.',
    since: null,
    matters: 'If a CPU core is busy, check that all layers are on the GPU first.',
    sources: [],
  },
]);
