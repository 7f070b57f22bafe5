import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'matrix-ollama-low-performance',
    section: 'Comparison Matrix',
    provider: 'ollama',
    talk: 'Ollama/llama.cpp performance is low (two stars).',
    status: 'disputed',
    then: "Low under concurrency in Red Hat's August 2025 test; no neutral single-user test from that time was found.",
    now: 'A 2026 single-user test on an RTX 5090 had Ollama 2.4 times faster than vLLM at generating tokens; nothing neutral covers Ollama 0.30 or later.',
    since: null,
    matters: 'Judge it by your load: one user, likely fast; many users, likely slow.',
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
    talk: 'Batching in Transformers is manual.',
    status: 'changed-since',
    then: 'Mostly by hand, but a continuous-batching API and a server flag had been merged and were being documented that month.',
    now: 'Built in: generate_batch, a batching manager with paged cache, and `transformers serve --continuous-batching` (a flag, not the default).',
    since: 'API 2025; announced as a v5 feature 2025-12-01',
    matters: 'You can batch without writing the loop; remember to switch it on when serving.',
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
    talk: "vLLM's platform is GPU only.",
    status: 'was-imprecise',
    then: 'x86, ARM, IBM Z and Apple CPU back ends existed, as did TPU and other accelerators.',
    now: 'CPU back ends have matured (Arm wheels and images, Xeon-verified recipes) and further hardware lives in plugins.',
    since: null,
    matters: 'CPU serving with vLLM is possible for small models; expect GPU-class features to arrive there later.',
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
