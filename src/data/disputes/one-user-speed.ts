import { defineDispute } from '../../schema/dispute';

export default defineDispute({
  id: 'one-user-speed',
  text: 'Which of them answers one person, or two or three, faster.',
  between: ['ollama', 'llama-cpp', 'lm-studio', 'llamafile', 'vllm', 'sglang'],
  when: { toUsers: 3, vendors: ['nvidia'] },
  sides: [
    {
      text: 'The llama.cpp family ahead: 161 against 68 tokens a second for one user on an RTX 5090, with different quantizations; another test sees it ahead below four users on 24 GB cards.',
      favours: ['ollama', 'llama-cpp', 'lm-studio', 'llamafile'],
      sources: [
        {
          title: 'ai.rs: vLLM against Ollama on an RTX 5090',
          url: 'https://ai.rs/ai-developer/vllm-vs-ollama-serving-frameworks',
          date: '2026',
          evidence: 'secondary',
        },
        {
          title: 'CraftRigs: concurrency on 24 GB cards',
          url: 'https://craftrigs.pages.dev/benchmarks/vllm-vs-ollama-concurrency-benchmark',
          date: '2026',
          evidence: 'secondary',
        },
      ],
    },
    {
      text: 'vLLM ahead already at one user: in 16 bits on an A100, and by 9 to 14 percent on one and two RTX 5090.',
      favours: ['vllm', 'sglang'],
      sources: [
        {
          title: 'Red Hat Developer: Ollama against vLLM',
          url: 'https://developers.redhat.com/articles/2025/08/08/ollama-vs-vllm-deep-dive-performance-benchmarking',
          date: '2025-08-08',
          evidence: 'secondary',
        },
        {
          title: 'LocalIA: both runtimes on RTX 5090',
          url: 'https://getlocalia.com/en/blog/vllm-vs-ollama-production-benchmark-2026',
          date: '2026',
          evidence: 'secondary',
        },
      ],
    },
  ],
  checkedOn: '2026-11-24',
});
