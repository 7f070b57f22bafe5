import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'scenario-team-rag',
  part: 'scenario',
  order: 2,
  title: 'RAG for a development team',
  requirements: ['10 to 20 developers', 'Document processing', 'One RTX 3090', 'Custom models'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        device: 'geforce-rtx-3090',
        count: 1,
      },
    ],
    concurrentUsers: 15,
    workload: 'rag',
    experience: 'developer',
  },
  talkPicks: ['transformers'],
  talkReasons: [
    'Batching by hand is acceptable at that size',
    'Access to the latest models',
    'Room for optimizations of their own',
    'Flexibility for developers',
  ],
  overruled: {
    because:
      'Overlapping requests on one card are what a batching server is for: Hugging Face’s documents pointed serving to TGI or vLLM in 2025 and point large deployments to vLLM or SGLang now.',
    sources: [
      {
        title: 'Transformers v4.53.2 docs: Serving',
        url: 'https://huggingface.co/docs/transformers/v4.53.2/serving',
      },
      {
        title: 'Transformers docs: serve CLI',
        url: 'https://github.com/huggingface/transformers/blob/020a37d2264e60dc7beb9634c3e87ad870073e2c/docs/source/en/serve-cli/serving.md',
      },
    ],
  },
});
