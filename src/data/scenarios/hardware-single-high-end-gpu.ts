import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'hardware-single-high-end-gpu',
  part: 'hardware',
  order: 4,
  title: 'One high-end GPU',
  requirements: ['A single card of the top class: the talk named the RTX 3090, 4090 and 5090'],
  answers: {
    accelerators: [
      {
        device: 'geforce-rtx-5090',
        count: 1,
      },
    ],
  },
  talkPicks: ['vllm', 'transformers'],
  talkReasons: ['Enough memory for vLLM to batch requests', 'Transformers where control matters more than traffic'],
  overruled: {
    because:
      'It depends on how many ask at once. For one person published tests disagree (a 2026 test on an RTX 5090 had Ollama 2.4 times as fast as vLLM, Red Hat in 2025 the reverse), so the easier engine comes first; from a handful of requests at once the talk’s vLLM leads.',
    sources: [
      {
        title: 'Red Hat Developer: Ollama and vLLM benchmarked',
        url: 'https://developers.redhat.com/articles/2025/08/08/ollama-vs-vllm-deep-dive-performance-benchmarking',
        date: '2025-08-08',
        evidence: 'secondary',
      },
      {
        title: 'ai.rs: vLLM and Ollama compared for one user',
        url: 'https://ai.rs/ai-developer/vllm-vs-ollama-serving-frameworks',
        evidence: 'secondary',
        movingBecause: 'the page carries no date',
      },
    ],
  },
});
