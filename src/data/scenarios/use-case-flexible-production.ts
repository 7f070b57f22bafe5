import { defineScenario } from '../../schema/scenario';

export default defineScenario({
  id: 'use-case-flexible-production',
  part: 'use-case',
  order: 5,
  title: 'Flexible production',
  requirements: ['A service in production, run by people with expertise', 'Freedom to shape how the model runs'],
  answers: {
    os: 'linux',
    accelerators: [
      {
        vendor: 'nvidia',
        memoryGiB: 24,
        count: 1,
      },
    ],
    concurrentUsers: 16,
    workload: 'api',
    priority: 'control',
    availability: 'always-on',
    experience: 'ml-engineer',
  },
  talkPicks: ['transformers'],
  talkReasons: ['Control of every layer', 'Successfully used in production'],
  overruled: {
    because:
      'Hugging Face’s own documents reserve its server for evaluation and moderate load and name vLLM or SGLang, with the Transformers model code inside, for production at scale.',
    sources: [
      {
        title: 'Transformers docs: serve CLI',
        url: 'https://github.com/huggingface/transformers/blob/020a37d2264e60dc7beb9634c3e87ad870073e2c/docs/source/en/serve-cli/serving.md',
      },
      {
        title: 'Transformers v4.53.2 docs: Serving',
        url: 'https://huggingface.co/docs/transformers/v4.53.2/serving',
      },
    ],
  },
});
