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
        title: 'vLLM docs/models/supported_models.md at 7cfb97e3',
        url: 'https://github.com/vllm-project/vllm/blob/7cfb97e33791a348cd5d7b622cca521d82d8399f/docs/models/supported_models.md',
        date: '2026-08-20',
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
        title: 'Hugging Face blog source: Transformers backend integration in SGLang',
        url: 'https://github.com/huggingface/blog/blob/00e70df312488f4e64271d828796c9366e605d6f/transformers-backend-sglang.md',
        date: '2025-06-23',
      },
      {
        title: 'Transformers docs/source/en/serve-cli/serving.md at 3cd1a230',
        url: 'https://github.com/huggingface/transformers/blob/3cd1a2307acd8e9262917ee85fda8333af4fb5fc/docs/source/en/serve-cli/serving.md',
        date: '2026-08-21',
      },
      {
        title: 'SGLang docs/docs/hardware-platforms/apple_metal.mdx at d315eb72',
        url: 'https://github.com/sgl-project/sglang/blob/d315eb725044e435b146c85488b7c6d9222f7fec/docs/docs/hardware-platforms/apple_metal.mdx#L70',
        date: '2026-08-22',
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
        title: 'Transformers docs/source/en/philosophy.md at 3cd1a230',
        url: 'https://github.com/huggingface/transformers/blob/3cd1a2307acd8e9262917ee85fda8333af4fb5fc/docs/source/en/philosophy.md',
        date: '2026-08-21',
      },
    ],
  },
]);
