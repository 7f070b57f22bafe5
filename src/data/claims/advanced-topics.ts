import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'vllm-transformers-backend',
    section: 'Advanced Topics > Combining Providers',
    provider: 'vllm',
    talk: 'vLLM can use Transformers as a back end.',
    status: 'holds',
    then: 'Available since spring 2025 for text models and since July 2025 for vision-language models.',
    now: 'Extended to embeddings, mixture-of-experts and audio; vLLM now states performance should match native implementations.',
    since: 'April 2025; vision July 2025',
    matters: 'If vLLM lacks your model natively, try it anyway: the fallback is automatic.',
    sources: [
      {
        title: 'vLLM blog: 2025-04-11-transformers-backend',
        url: 'https://github.com/vllm-project/vllm-project.github.io/blob/c3a01c4a5807c8d900ae468897e45263373e534e/_posts/2025-04-11-transformers-backend.md',
        date: '2025-04-11',
      },
      {
        title: 'vLLM docs: supported models',
        url: 'https://github.com/vllm-project/vllm/blob/0046f770d322e202c2000e325a0c8cc1fcb2fc76/docs/models/supported_models.md',
        date: '2026',
      },
    ],
  },
  {
    id: 'sglang-alternative',
    section: 'Advanced Topics > SG Lang',
    provider: 'sglang',
    talk: 'SGLang is an alternative to vLLM with similar use cases.',
    status: 'holds',
    then: 'Yes; it also accepted Transformers models as a back end from June 2025.',
    now: 'Yes; it has added an Apple-silicon (MLX) path and is one of the two engines Hugging Face recommends for serving.',
    since: null,
    matters: 'Test it beside vLLM on your own model and prompts.',
    sources: [
      {
        title: 'Hugging Face: Transformers backend integration in SGLang',
        url: 'https://huggingface.co/blog/transformers-backend-sglang',
        date: '2025-06-23',
      },
      {
        title: 'Transformers docs: serve CLI',
        url: 'https://github.com/huggingface/transformers/blob/020a37d2264e60dc7beb9634c3e87ad870073e2c/docs/source/en/serve-cli/serving.md',
        date: '2026',
      },
      {
        title: 'SGLang docs: Apple Silicon with Metal',
        url: 'https://github.com/sgl-project/sglang/blob/2d1c5b81fafe007c89091dbdae0a46979f255f0a/docs/platforms/apple_metal.md',
        date: '2026',
      },
    ],
  },
  {
    id: 'tf-embrace-variability',
    section: 'Advanced Topics > Architecture Standardization',
    provider: 'transformers',
    talk: 'PyTorch pushes standardisation while Transformers embraces variability.',
    status: 'changed-since',
    then: 'Model files were deliberately separate, though shared interfaces were already a stated principle.',
    now: 'Version 5 made standardisation a headline goal: shared attention and loading paths, modular files, PyTorch only.',
    since: 'v5.0.0rc0 (2025-12-01)',
    matters: 'Optimisations now reach more models at once than the talk implies.',
    sources: [
      {
        title: 'Hugging Face: Transformers v5',
        url: 'https://github.com/huggingface/blog/blob/04dd1d9ceed0d7f3dbaca5e78cfbcc9ff67bfde6/transformers-v5.md',
        date: '2025-12-01',
      },
      {
        title: 'Transformers docs: philosophy',
        url: 'https://github.com/huggingface/transformers/blob/014b6ec653c729f95ad03fdccb4ae94230ee8d60/docs/source/en/philosophy.md',
      },
    ],
  },
]);
