import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'scenario1-mac-no-gpu',
    section: 'Real-World Scenarios > Scenario 1: Personal AI Assistant',
    provider: 'ollama',
    talk: 'MacBook with no GPU: Ollama is fine because no GPU is needed.',
    status: 'was-imprecise',
    then: 'The advice was right but Apple-silicon Macs have a GPU, which Ollama used through Metal.',
    now: 'Same, and MLX builds exist; only Intel Macs are CPU-only.',
    since: null,
    matters: 'Size the model by unified memory, not by the absence of a graphics card.',
    sources: [
      {
        title: 'Ollama macOS docs as of the talk',
        url: 'https://github.com/ollama/ollama/blob/bc8909fb38525c89dda842d4ecfc86a933089a99/docs/macos.md',
        date: '2025-10-01',
      },
    ],
  },
  {
    id: 'scenario2-rag-team-transformers',
    section: 'Real-World Scenarios > Scenario 2: Development Team RAG',
    provider: 'transformers',
    talk: '10-20 developers on one 3090: use Transformers with manual batching.',
    status: 'was-imprecise',
    then: "Hugging Face's own docs pointed serving users to TGI or vLLM, which batched automatically on one card.",
    now: 'vLLM or SGLang (optionally on the Transformers back end) is the documented recommendation; a 4-bit 7-8B model fits a 3090 with room for cache.',
    since: null,
    matters: "This is the talk's advice most worth reversing: shared use of one GPU is where vLLM pays off.",
    sources: [
      {
        title: 'Transformers v4.53.2 docs: Serving',
        url: 'https://huggingface.co/docs/transformers/v4.53.2/serving',
        date: '2025',
      },
      {
        title: 'Transformers docs/source/en/serve-cli/serving.md at 3cd1a230',
        url: 'https://github.com/huggingface/transformers/blob/3cd1a2307acd8e9262917ee85fda8333af4fb5fc/docs/source/en/serve-cli/serving.md',
        date: '2026-08-21',
      },
      {
        title: 'Red Hat Developer: Ollama vs. vLLM benchmark',
        url: 'https://developers.redhat.com/articles/2025/08/08/ollama-vs-vllm-deep-dive-performance-benchmarking',
        date: '2025-08-08',
      },
      {
        title: 'vLLM recipes: Qwen2.5-VL-7B-Instruct.yaml',
        url: 'https://github.com/vllm-project/recipes/blob/8959cf64189c71d36e11c6a30335f923f261b1f7/models/Qwen/Qwen2.5-VL-7B-Instruct.yaml',
        date: '2026-08-21',
      },
    ],
  },
  {
    id: 'scenario3-saas-vllm',
    section: 'Real-World Scenarios > Scenario 3: Production SaaS',
    provider: 'vllm',
    talk: 'Thousands of users on multiple GPUs: vLLM.',
    status: 'holds',
    then: 'The standard open choice.',
    now: 'Still, with SGLang as the usual alternative to benchmark.',
    since: null,
    matters: 'Benchmark both on your model before committing hardware.',
    sources: [
      {
        title: 'Red Hat Developer: Ollama vs. vLLM benchmark',
        url: 'https://developers.redhat.com/articles/2025/08/08/ollama-vs-vllm-deep-dive-performance-benchmarking',
        date: '2025-08-08',
      },
    ],
  },
  {
    id: 'scenario4-lab-transformers',
    section: 'Real-World Scenarios > Scenario 4: Research Lab',
    provider: 'transformers',
    talk: 'Research lab needing the latest models and custom architectures: Transformers.',
    status: 'holds',
    then: 'Right for custom code and first access.',
    now: 'Still right, but a model written for Transformers can often be served by vLLM unchanged.',
    since: null,
    matters: 'Write it once in Transformers, then serve it through vLLM.',
    sources: [
      {
        title: 'vLLM docs/models/supported_models.md at 7cfb97e3',
        url: 'https://github.com/vllm-project/vllm/blob/7cfb97e33791a348cd5d7b622cca521d82d8399f/docs/models/supported_models.md',
        date: '2026-08-20',
      },
    ],
  },
]);
