import { defineClaims } from '../../schema/claim';

export default defineClaims([
  {
    id: 'vllm-transformers-backend',
    section: 'Advanced Topics > Combining Providers',
    provider: 'vllm',
    talk: 'vLLM can run with Transformers as its back end.',
    status: 'holds',
    then: 'vLLM had been able to do this for text models since spring 2025 and for vision-language models since July 2025.',
    now: "The back end also covers audio, embeddings and mixture-of-experts, and by vLLM's account it should perform like a native implementation.",
    since: 'April 2025; vision: July 2025',
    matters: 'Try vLLM even if it lacks native support for your model; it falls back on its own.',
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
    talk: 'SGLang, an alternative to vLLM for similar uses, is worth investigating.',
    status: 'holds',
    then: 'SGLang was such an alternative; from June 2025 it, too, could run models on a Transformers back end.',
    now: 'SGLang is such an alternative. It now has an MLX path for Apple silicon, and Hugging Face recommends it as one of two engines for serving.',
    since: null,
    matters: 'Try it next to vLLM with your own model and prompts.',
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
    talk: 'PyTorch pushes for standardization; Transformers embraces variability.',
    status: 'changed-since',
    then: 'Model files were kept apart on purpose, although the project already stated shared interfaces as a principle.',
    now: 'Standardization is a headline goal of version 5: common paths for attention and loading, modular files and PyTorch alone.',
    since: 'v5.0.0rc0 (2025-12-01)',
    matters: 'An optimization reaches more models at once than you would gather from the talk.',
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
