import { described, h100, rtx3090, rtx4090, cards, type Situation } from './situation';

/** A situation with the layers an expert would accept in the first place; none where one machine is enough. */
export type ScaleOutSituation = Omit<Situation, 'accept'> & { accept: string[] };

const KSERVE_MAKES =
  'https://github.com/kserve/kserve/blob/aaac4e294dae2c7b1aa1886447793f3aa1c30912/docs/samples/llmisvc/multi-gpu-vendor/README.md';
const LLM_D = 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462';
const GPUSTACK = 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d';
const RAY = 'https://github.com/ray-project/ray/blob';
const ON_PLAIN_MACHINES = ['ray-serve', 'sglang-multi-node', 'dynamo', 'gpustack'];
const ON_A_CLUSTER = ['production-stack', 'llm-d', 'kserve', 'dynamo', 'ome'];

/** Beyond one machine, and not. */
export const scaleOut: ScaleOutSituation[] = [
  {
    words: 'Two machines with 8 H100 on a cluster, an API for 300 at once',
    answers: {
      os: 'linux',
      accelerators: h100(8),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 300,
      experience: 'ml-engineer',
      needs: ['kubernetes'],
    },
    accept: ON_A_CLUSTER,
    because: 'a cluster is there: a layer made for it',
    source: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/README.md',
  },
  {
    words: 'The same machines, a cluster not among the musts',
    answers: {
      os: 'linux',
      accelerators: h100(8),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 300,
      experience: 'ml-engineer',
      needs: ['openai-api'],
    },
    accept: ON_PLAIN_MACHINES,
    because: 'no reason to start a cluster for this',
    source: `${RAY}/0114562856870255e99cc057c59d2e60097b035f/doc/source/cluster/vms/user-guides/launching-clusters/on-premises.md`,
  },
  {
    words: 'The same machines, nothing said of a cluster',
    answers: {
      os: 'linux',
      accelerators: h100(8),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 300,
      experience: 'ml-engineer',
    },
    accept: [...ON_PLAIN_MACHINES, ...ON_A_CLUSTER],
    because: 'both kinds, each with its condition',
  },
  {
    words: 'RAG over shared documents on four machines of a cluster',
    answers: {
      os: 'linux',
      accelerators: h100(8),
      nodes: 4,
      workload: 'rag',
      concurrentUsers: 300,
      promptReuse: 'shared',
      needs: ['kubernetes', 'replicas'],
    },
    accept: ['llm-d', 'dynamo', 'production-stack', 'kserve'],
    because: 'requests should go where the documents are cached',
    source:
      'https://github.com/llm-d/llm-d/blob/021723b8d06395cf20de00d1b19f3dbdfb47aa75/guides/optimized-baseline/README.md',
  },
  {
    words: 'Shared prompts over four plain machines',
    answers: {
      os: 'linux',
      accelerators: h100(4),
      nodes: 4,
      workload: 'agents',
      concurrentUsers: 200,
      promptReuse: 'shared',
      needs: ['replicas'],
    },
    accept: ['sglang-multi-node', 'dynamo', 'ray-serve'],
    because: 'a router that knows the caches, without a cluster',
    source:
      'https://github.com/sgl-project/sglang/blob/0f4513c2f46be5ae1e0d9bf0a8f7b5471a8b3d16/docs/advanced_features/dp_dpa_smg_guide.md',
  },
  {
    words: 'Llama 3.1 405B at 16 bits over two plain machines',
    answers: {
      os: 'linux',
      accelerators: h100(8),
      nodes: 2,
      model: 'meta-llama/Llama-3.1-405B-Instruct',
      quantization: 'none',
      concurrentUsers: 20,
      experience: 'ml-engineer',
      needs: ['multi-node'],
    },
    accept: ['ray-serve', 'sglang-multi-node', 'dynamo'],
    because: 'one model over machines, and no cluster to look after',
    source:
      'https://github.com/sgl-project/sglang/blob/1bf9e415f9be80c085c4a18aa3b6d3701f448cc0/docs/docs/references/multi_node_deployment/multi_node.mdx',
  },
  {
    words: 'The same model on a cluster',
    answers: {
      os: 'linux',
      accelerators: h100(8),
      nodes: 2,
      model: 'meta-llama/Llama-3.1-405B-Instruct',
      quantization: 'none',
      concurrentUsers: 20,
      experience: 'ml-engineer',
      needs: ['multi-node', 'kubernetes'],
    },
    accept: [...ON_A_CLUSTER, 'aibrix'],
    because: 'groups of pods that start and fail together',
    source: `${LLM_D}/versioned_docs/version-0.8/infrastructure/multi-node.md`,
  },
  {
    words: 'Three machines with two 4090 each, developers who want a page',
    answers: {
      os: 'linux',
      accelerators: cards('geforce-rtx-4090', 2),
      nodes: 3,
      workload: 'chat',
      concurrentUsers: 40,
      experience: 'developer',
      needs: ['graphical-app'],
    },
    accept: ['gpustack'],
    because: 'a web page over plain machines',
    source: `${GPUSTACK}/README.md`,
  },
  {
    words: 'Two machines with 3090s, somebody new to this',
    answers: {
      os: 'linux',
      accelerators: rtx3090,
      nodes: 2,
      concurrentUsers: 15,
      experience: 'beginner',
      needs: ['graphical-app'],
    },
    accept: ['gpustack'],
    because: 'one container a machine, the rest in the browser',
    source: `${GPUSTACK}/docs/installation/installation.md`,
  },
  {
    words: 'Two machines with 8 MI300X on a cluster',
    answers: {
      os: 'linux',
      accelerators: cards('instinct-mi300x', 8),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 100,
      needs: ['kubernetes'],
    },
    accept: ['llm-d', 'kserve', 'production-stack'],
    because: 'layers whose documents cover AMD',
    source: KSERVE_MAKES,
  },
  {
    words: 'Two machines with 8 MI300X, no cluster',
    answers: {
      os: 'linux',
      accelerators: cards('instinct-mi300x', 8),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 100,
      needs: ['openai-api'],
    },
    accept: ['sglang-multi-node', 'ray-serve', 'gpustack'],
    because: 'AMD without a cluster',
    source: `${GPUSTACK}/docs/installation/requirements.md`,
  },
  {
    words: 'Two machines with Intel GPUs on a cluster',
    answers: {
      os: 'linux',
      accelerators: cards('intel-data-center-gpu-max-1550', 4),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 50,
      needs: ['kubernetes', 'replicas'],
    },
    accept: ['llm-d', 'kserve', 'dynamo'],
    because: 'few layers have a guide for Intel',
    source: `${LLM_D}/versioned_docs/version-0.8/getting-started/accelerators.md`,
  },
  {
    words: 'Many LoRA adapters on a cluster',
    answers: {
      os: 'linux',
      accelerators: described('nvidia', 80, 4),
      nodes: 4,
      workload: 'api',
      concurrentUsers: 100,
      needs: ['kubernetes', 'many-loras', 'replicas'],
    },
    accept: ['aibrix', 'llm-d', 'production-stack', 'kserve'],
    because: 'adapters are resources there',
    source:
      'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/lora-dynamic-loading.rst',
  },
  {
    words: 'Always-on API for 500 at once from one L40S',
    answers: {
      os: 'linux',
      accelerators: cards('l40s'),
      model: 'Qwen/Qwen3-32B',
      workload: 'api',
      concurrentUsers: 500,
      availability: 'always-on',
    },
    accept: [...ON_PLAIN_MACHINES, ...ON_A_CLUSTER],
    because: 'one card does not hold so many, and may not fail',
  },
  {
    words: 'Two plain machines where containers are not allowed',
    answers: {
      os: 'linux',
      accelerators: h100(4),
      nodes: 2,
      workload: 'api',
      concurrentUsers: 100,
      needs: ['no-docker'],
    },
    accept: ['ray-serve', 'sglang-multi-node', 'dynamo'],
    because: 'Python packages only',
    source: `${RAY}/0718d5b02581bfef3960d8e37c4d6484f7c368f9/doc/source/serve/llm/index.md`,
  },
  {
    words: 'One person with one 4090',
    answers: { os: 'linux', accelerators: rtx4090, concurrentUsers: 1 },
    accept: [],
    because: 'one machine is enough',
  },
  {
    words: 'Ten colleagues on one H100, in working hours',
    answers: { os: 'linux', accelerators: h100(1), concurrentUsers: 10, availability: 'working-hours' },
    accept: [],
    because: 'one machine is enough, and may be off at night',
  },
  {
    words: 'One person who has a cluster',
    answers: { os: 'linux', accelerators: rtx4090, concurrentUsers: 1, workload: 'chat', needs: ['kubernetes'] },
    accept: [],
    because: 'a pod with the engine does',
  },
  {
    words: 'Two Macs',
    answers: { os: 'macos', accelerators: cards('apple-m4-max-40-core-gpu'), nodes: 2, concurrentUsers: 4 },
    accept: [],
    because: 'no layer documents Apple GPUs',
  },
  {
    words: 'Two machines without GPUs',
    answers: { os: 'linux', accelerators: [], nodes: 2, concurrentUsers: 4 },
    accept: [],
    because: 'layers place GPUs',
  },
];
