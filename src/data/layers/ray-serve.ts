import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'ray-serve',
  name: 'Ray Serve LLM',
  summary:
    'a part of Ray that turns an engine into scaled deployments over the machines of a Ray cluster, configured in Python or YAML',
  homepage: 'https://docs.ray.io/en/latest/serve/llm/index.html',
  repository: 'https://github.com/ray-project/ray',
  documentation: 'https://docs.ray.io/en/latest/serve/llm/index.html',
  sources: {
    overview: {
      title: 'Ray Serve LLM: overview',
      url: 'https://github.com/ray-project/ray/blob/0718d5b02581bfef3960d8e37c4d6484f7c368f9/doc/source/serve/llm/index.md',
    },
    quickstart: {
      title: 'Ray Serve LLM: quickstart',
      url: 'https://github.com/ray-project/ray/blob/0afabf1d6d82c96d4c94f6d839bbc99efcdb0b01/doc/source/serve/llm/quick-start.md',
    },
    configuration: {
      title: 'Ray Serve LLM: configuration',
      url: 'https://github.com/ray-project/ray/blob/07b407252f762244abe5ee56ed1c3fb86a6952f2/doc/source/serve/llm/user-guides/configuration.md',
    },
    sglang: {
      title: 'Ray Serve LLM: SGLang',
      url: 'https://github.com/ray-project/ray/blob/22a5b89eea3ced54e0606310e4816e6e1c96d69d/doc/source/serve/llm/user-guides/sglang.md',
    },
    'cross-node': {
      title: 'Ray Serve LLM: parallelism over machines',
      url: 'https://github.com/ray-project/ray/blob/1f56b0e659cd9f38370eff26bb236571ecd7b5a9/doc/source/serve/llm/user-guides/cross-node-parallelism.md',
    },
    'prefix-aware': {
      title: 'Ray Serve LLM: prefix-aware routing',
      url: 'https://github.com/ray-project/ray/blob/00c950af17fa692c812cf32b7345a52a01c81f96/doc/source/serve/llm/user-guides/prefix-aware-routing.md',
    },
    'prefill-decode': {
      title: 'Ray Serve LLM: prefill apart from decode',
      url: 'https://github.com/ray-project/ray/blob/29ae5947f8ec976831dcabdeef61e8c2477c2ee6/doc/source/serve/llm/user-guides/prefill-decode.md',
    },
    'wide-experts': {
      title: 'Ray Serve LLM: data parallel attention',
      url: 'https://github.com/ray-project/ray/blob/1ba366011aa22c2bc5b690437010054f48e53c77/doc/source/serve/llm/user-guides/data-parallel-attention.md',
    },
    'kv-offloading': {
      title: 'Ray Serve LLM: KV cache offloading',
      url: 'https://github.com/ray-project/ray/blob/2c323429949d7cc982daf7f1cc0cb8ca100477e9/doc/source/serve/llm/user-guides/kv-cache-offloading.md',
    },
    autoscaling: {
      title: 'Ray Serve LLM: autoscaling on time to first token',
      url: 'https://github.com/ray-project/ray/blob/7f6f836c7281b8e8e99488ecbc437f076435273c/doc/source/serve/llm/user-guides/autoscaling.md',
    },
    'multi-lora': {
      title: 'Ray Serve LLM: multi-LoRA',
      url: 'https://github.com/ray-project/ray/blob/25d73bab9dffb07f9f0089014a837eaca107648e/doc/source/serve/llm/user-guides/multi-lora.md',
    },
    observability: {
      title: 'Ray Serve LLM: observability',
      url: 'https://github.com/ray-project/ray/blob/2a04e40c1dee3ed92bbc8f2154ee454572489e65/doc/source/serve/llm/user-guides/observability.md',
    },
    troubleshooting: {
      title: 'Ray Serve LLM: troubleshooting',
      url: 'https://github.com/ray-project/ray/blob/125a04dc94d237cc22da6905c87224c1f9be8485/doc/source/serve/llm/troubleshooting.md',
    },
    'on-premises': {
      title: 'Ray: cluster on your own machines',
      url: 'https://github.com/ray-project/ray/blob/0114562856870255e99cc057c59d2e60097b035f/doc/source/cluster/vms/user-guides/launching-clusters/on-premises.md',
    },
    kuberay: {
      title: 'Ray: serve an LLM on Kubernetes',
      url: 'https://github.com/ray-project/ray/blob/064ca94f0725f05792ce70cd61a268f33fcd8884/doc/source/cluster/kubernetes/examples/rayserve-llm-example.md',
    },
    pypi: { title: 'Ray 2.60.0 on PyPI', url: 'https://pypi.org/project/ray/2.60.0/', date: '2026-11' },
    licence: {
      title: 'Ray: licence',
      url: 'https://github.com/ray-project/ray/blob/072d96df4829c5a6556687120c940dbcb327be5d/LICENSE',
    },
  },
  facts: {
    engines: {
      value: ['vllm', 'sglang'],
      source: 'sglang',
      checkedOn: '2026-11-24',
      detail: 'vLLM comes with it; SGLang plugs in as a server class and is called early.',
    },
    'engines.first': {
      value: ['vllm'],
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'vLLM is the engine unless a server class says otherwise.',
    },
    'gpu.makes': {
      value: ['nvidia', 'amd'],
      source: 'sglang',
      checkedOn: '2026-11-24',
      detail: 'The guides name NVIDIA types; the one for SGLang sets variables for CUDA and ROCm.',
    },
    'gpu.mixed': {
      value: { state: 'partly', how: 'one type of accelerator for each model' },
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'A model names its accelerator, and its replicas are placed there.',
    },
    'kubernetes.native': {
      value: { state: 'partly', how: 'through the KubeRay operator, installed apart' },
      source: 'kuberay',
      checkedOn: '2026-11-24',
      detail: 'A RayService resource holds cluster and application.',
    },
    'kubernetes.without': {
      value: { state: 'yes', how: 'ray start on every machine' },
      source: 'on-premises',
      checkedOn: '2026-11-24',
    },
    'containers.without': { value: { state: 'yes', how: 'pip install' }, source: 'overview', checkedOn: '2026-11-24' },
    'spread.model': {
      value: { state: 'yes', how: 'tensor and pipeline parallelism' },
      source: 'cross-node',
      checkedOn: '2026-11-24',
      detail: 'Workers spill to other machines where one does not hold them.',
    },
    'spread.experts': {
      value: { state: 'partly', how: 'through settings called experimental' },
      source: 'wide-experts',
      checkedOn: '2026-12-01',
      detail: 'Attention is repeated and experts are divided; such a deployment does not scale with the load.',
    },
    'spread.replicas': { value: { state: 'yes' }, source: 'overview', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'partly', how: 'called alpha' },
      source: 'prefix-aware',
      checkedOn: '2026-11-24',
      detail: 'A prefix tree over the replicas; off unless chosen.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'over NIXL or LMCache, for vLLM' },
      source: 'prefill-decode',
      checkedOn: '2026-11-24',
      detail: 'SGLang is left out so far.',
    },
    'cache.tiers': {
      value: { state: 'yes', how: 'system memory, or LMCache with more tiers' },
      source: 'kv-offloading',
      checkedOn: '2026-11-24',
    },
    'scaling.automatic': {
      value: { state: 'yes', how: 'on requests, or on time to first token' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
    },
    'scaling.toZero': {
      value: { state: 'yes', how: 'min_replicas 0' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
      detail: 'The page on autoscaling says that scaling to zero works as usual.',
    },
    'models.several': {
      value: { state: 'yes', how: 'a list of configurations' },
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    'adapters.lora': {
      value: { state: 'yes', how: 'for vLLM, from cloud storage' },
      source: 'multi-lora',
      checkedOn: '2026-11-24',
      detail: 'Requests go to a replica that has the adapter.',
    },
    'api.openai': {
      value: { state: 'yes', how: 'chat, completions, embeddings' },
      source: 'overview',
      checkedOn: '2026-11-24',
    },
    'ops.auth': { unknown: 'The pages on Serve LLM send a made-up key and do not say that one is checked.' },
    'ops.metrics': {
      value: { state: 'yes', how: 'with a Grafana dashboard of its own' },
      source: 'observability',
      checkedOn: '2026-11-24',
    },
    'ui.web': {
      value: { state: 'partly', how: 'dashboards to watch, none to deploy' },
      source: 'observability',
      checkedOn: '2026-11-24',
    },
    'effort.skill': {
      value: 'developer',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Python or a short YAML file; a Ray cluster to look after.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'on-premises',
      checkedOn: '2026-11-24',
      detail: 'The same Ray on every machine, two commands, one file.',
    },
    'project.status': { value: 'active', source: 'pypi', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'established',
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'Ray has been released for years; its LLM part is younger.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'version.latest': { value: '2.60.0', source: 'pypi', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-11', source: 'pypi', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      command: 'pip install "ray[llm]"',
      notes: 'On every machine, the same release.',
      source: 'overview',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { engines: ['sglang'] },
      command: 'pip install "sglang[all,ray]"',
      notes: 'The integration of SGLang is called early.',
      source: 'sglang',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false },
      command: 'ray start --head --port=6379',
      notes: 'On the first machine.',
      source: 'on-premises',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false },
      command: 'ray start --address=HEAD_IP:6379',
      notes: 'On each of the others; HEAD_IP is the address that the first one prints.',
      source: 'on-premises',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false },
      command: 'serve run config.yaml',
      notes: 'On the first machine, with the file below.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true },
      command:
        'kubectl apply -f https://raw.githubusercontent.com/ray-project/kuberay/master/ray-operator/config/samples/ray-service.llm-serve.yaml',
      notes: 'Needs the KubeRay operator; put the applications of the file below under serveConfigV2.',
      source: 'kuberay',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command:
        'curl -X POST http://localhost:8000/v1/chat/completions -H "Content-Type: application/json" -d \'{"model":"{model}","messages":[{"role":"user","content":"Hello!"}]}\'',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'config.yaml',
      language: 'yaml',
      about: 'configuration of Ray Serve for copies of your model',
      when: { spread: false, engines: ['vllm'] },
      template: `applications:
  - args:
      llm_configs:
        - model_loading_config:
            model_id: {model}
            model_source: {model}
          engine_kwargs:
            tensor_parallel_size: {gpus}
            max_model_len: {context}
          deployment_config:
            autoscaling_config:
              min_replicas: 1
              max_replicas: {replicas}
    import_path: ray.serve.llm:build_openai_app
    name: llm_app
    route_prefix: "/"
`,
      use: 'serve run config.yaml',
      notes: 'Add accelerator_type to keep the replicas on one type of GPU.',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    {
      fileName: 'config.yaml',
      language: 'yaml',
      about: 'configuration of Ray Serve for one model over several machines',
      when: { spread: true, engines: ['vllm'] },
      template: `applications:
  - args:
      llm_configs:
        - model_loading_config:
            model_id: {model}
            model_source: {model}
          engine_kwargs:
            tensor_parallel_size: {gpus}
            pipeline_parallel_size: {nodes}
            max_model_len: {context}
          deployment_config:
            autoscaling_config:
              min_replicas: 1
              max_replicas: 1
    import_path: ray.serve.llm:build_openai_app
    name: llm_app
    route_prefix: "/"
`,
      use: 'serve run config.yaml',
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'A version of vLLM that you installed yourself fails',
      cause: 'Each release of Ray is tested with one release of vLLM',
      remedy: 'Take the pair from the table of releases',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'libcudart.so.12 is not found at start',
      cause: 'A nixl_ep package that does not match the CUDA runtime',
      remedy: 'Remove it, or install the one for your CUDA',
      source: 'troubleshooting',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Prefix-aware routing changes nothing',
      cause: 'The engine does not keep prefixes',
      remedy: 'Set enable_prefix_caching to true',
      source: 'prefix-aware',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'SGLang over several machines does not find its GPUs',
      cause: 'It wants one bundle for each machine with all of its GPUs',
      remedy: 'Give placement_group_config with one bundle for each machine',
      source: 'sglang',
      checkedOn: '2026-11-24',
    },
  ],
});
