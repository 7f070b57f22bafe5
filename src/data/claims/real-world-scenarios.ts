import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'scenario1-mac-no-gpu',
    section: 'Real-World Scenarios > Scenario 1: Personal AI Assistant',
    provider: 'ollama',
    talk: 'Ollama suits a personal assistant on a macOS laptop without a GPU, since it needs none.',
    status: 'was-imprecise',
    then: 'Right advice, wrong premise: Macs with Apple silicon do have a GPU, and Ollama used it via Metal.',
    now: 'Ollama uses the Apple-silicon GPU via Metal and has MLX builds; only on Intel Macs is it CPU-only.',
    since: null,
    matters: 'Choose model size by unified memory; having no graphics card is beside the point.',
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
    talk: 'For 10-20 developers with a single 3090, use Transformers and batch manually.',
    status: 'was-imprecise',
    then: "Hugging Face's own documentation sent people who wanted to serve to TGI or vLLM, and both batched automatically on one card.",
    now: 'The documentation recommends vLLM or SGLang, if you like on the Transformers back end; on a 3090 a 4-bit model of 7-8B leaves room for cache.',
    since: null,
    matters: "Of all the talk's advice this is the first to reverse, because vLLM pays off where people share one GPU.",
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
    talk: 'For thousands of users and several GPUs, use vLLM.',
    status: 'holds',
    then: 'vLLM was the standard open choice.',
    now: 'vLLM is the standard open choice; SGLang is the alternative people usually benchmark.',
    since: null,
    matters: 'Benchmark the two with your model before you commit to hardware.',
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
    talk: 'For a research lab that needs the newest models and custom architectures, use Transformers.',
    status: 'holds',
    then: 'Transformers was right, both for custom code and for getting models first.',
    now: 'Transformers is the right choice, and vLLM can often serve its models without any change.',
    since: null,
    matters: 'You write the model once, in Transformers, and vLLM serves it.',
    sources: [
      {
        title: 'vLLM docs/models/supported_models.md at 7cfb97e3',
        url: 'https://github.com/vllm-project/vllm/blob/7cfb97e33791a348cd5d7b622cca521d82d8399f/docs/models/supported_models.md',
        date: '2026-08-20',
      },
    ],
  },
]);
