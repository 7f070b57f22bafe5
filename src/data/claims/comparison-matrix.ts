import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'matrix-ollama-low-performance',
    section: 'Comparison Matrix',
    provider: 'ollama',
    talk: 'Performance of Ollama/llama.cpp is low: two stars.',
    status: 'disputed',
    then: "Red Hat's test of August 2025 found it low under concurrency. A neutral test with one user from that time was not found.",
    now: 'With one user on an RTX 5090, a 2026 test found Ollama 2.4 times as fast as vLLM in generating tokens. No neutral test covers Ollama 0.30 or later.',
    since: null,
    matters: 'Your load decides: with one user it is probably fast, with many probably slow.',
    sources: [
      {
        title: 'Red Hat Developer: Ollama vs. vLLM benchmark',
        url: 'https://developers.redhat.com/articles/2025/08/08/ollama-vs-vllm-deep-dive-performance-benchmarking',
        date: '2025-08-08',
      },
      {
        title: 'ai.rs: vLLM vs Ollama',
        url: 'https://ai.rs/ai-developer/vllm-vs-ollama-serving-frameworks',
        date: '2026',
      },
    ],
  },
  {
    id: 'matrix-transformers-manual-batching',
    section: 'Comparison Matrix',
    provider: 'transformers',
    talk: 'In Transformers you do batching manually.',
    status: 'changed-since',
    then: 'Batching was largely manual, but an API and a server flag for continuous batching had been merged, and documentation was being written that month.',
    now: 'Batching is built in: generate_batch, a manager with a paged cache, and a flag for the server, transformers serve --continuous-batching, which is off by default.',
    since: 'API 2025; named a v5 feature 2025-12-01',
    matters: 'You have no batching loop to write any more, but when you serve, remember to turn it on.',
    sources: [
      {
        title: 'Continuous batching refactor',
        url: 'https://github.com/huggingface/transformers/pull/40426',
        date: '2025-08-25',
      },
      {
        title: 'Transformers docs/source/en/continuous_batching.md at 3cd1a230',
        url: 'https://github.com/huggingface/transformers/blob/3cd1a2307acd8e9262917ee85fda8333af4fb5fc/docs/source/en/continuous_batching.md',
        date: '2026-08-21',
      },
      {
        title: 'Transformers docs/source/en/serve-cli/serving_optims.md at 3cd1a230',
        url: 'https://github.com/huggingface/transformers/blob/3cd1a2307acd8e9262917ee85fda8333af4fb5fc/docs/source/en/serve-cli/serving_optims.md',
        date: '2026-08-21',
      },
    ],
  },
  {
    id: 'matrix-vllm-gpu-only',
    section: 'Comparison Matrix',
    provider: 'vllm',
    talk: 'vLLM runs on GPUs only.',
    status: 'was-imprecise',
    then: 'vLLM had CPU back ends for Apple, x86, ARM and IBM Z, and supported TPU and other accelerators.',
    now: "vLLM's CPU back ends have matured, with wheels and images for Arm and recipes verified on Xeon, and plugins support further hardware.",
    since: null,
    matters: 'Small models can be served by vLLM on a CPU, but expect features known from GPUs to reach it later.',
    sources: [
      {
        title: 'vLLM docs/getting_started/installation/README.md at 7cfb97e3',
        url: 'https://github.com/vllm-project/vllm/blob/7cfb97e33791a348cd5d7b622cca521d82d8399f/docs/getting_started/installation/README.md',
        date: '2026-08-20',
      },
      {
        title: 'vLLM README.md at 7cfb97e3',
        url: 'https://github.com/vllm-project/vllm/blob/7cfb97e33791a348cd5d7b622cca521d82d8399f/README.md',
        date: '2026-08-20',
      },
      {
        title: 'vLLM blog: 2026-07-29-optimizing-vllm-on-arm-cpus',
        url: 'https://github.com/vllm-project/vllm-project.github.io/blob/c3a01c4a5807c8d900ae468897e45263373e534e/_posts/2026-07-29-optimizing-vllm-on-arm-cpus.md',
        date: '2026-07-29',
      },
    ],
  },
]);
