import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'llamacpp-serving',
    section: 'Q&A Highlights',
    provider: 'llama-cpp',
    talk: 'llama.cpp can serve models.',
    status: 'holds',
    then: 'llama-server provided parallel slots and an OpenAI-compatible API.',
    now: 'llama-server also offers Responses and Anthropic-style APIs, a router for several models and automatic fitting to memory, and Ollama is built on it.',
    since: null,
    matters: 'It stands as a serving option by itself, above all where there is no big NVIDIA card.',
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
    talk: 'Dynamic batching is not something llama.cpp is optimized for.',
    status: 'was-imprecise',
    then: 'Continuous batching had been the default since March 2024. Unless you asked for more, though, there was one slot, and the context was divided among slots in fixed shares.',
    now: 'By default it opens four slots over one unified cache, and -np opens more.',
    since: 'Unified cache with 4 slots by default: PR of 2025-10-23',
    matters: "With a handful of users, today's llama-server batches without any settings.",
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
    talk: "Design choices in llama.cpp rule out deep optimization, and serving is not the project's main goal.",
    status: 'disputed',
    then: "The project's main aim was to support hardware broadly, but its server advertised decoding for several users.",
    now: 'Broad hardware support is the aim. A vLLM user reports that vLLM beats llama.cpp when concurrency is high, but a neutral measurement was not found.',
    since: null,
    matters: 'You can expect many kinds of hardware, but not record throughput.',
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
    talk: 'CPU activity is an overhead in llama.cpp.',
    status: 'unverifiable',
    then: 'No source was found that measured the CPU overhead of a model fully offloaded to the GPU.',
    now: 'The overhead remains unquantified: no source with a figure was found.',
    since: null,
    matters: 'When a CPU core is busy, first check whether every layer is on the GPU.',
    sources: [],
  },
]);
