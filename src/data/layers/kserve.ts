import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'kserve',
  name: 'KServe',
  summary:
    'a serving platform for Kubernetes whose LLMInferenceService resource runs vLLM with llm-d’s router, beside models of other kinds',
  homepage: 'https://kserve.github.io/website',
  repository: 'https://github.com/kserve/kserve',
  documentation: 'https://kserve.github.io/website/docs/intro',
  sources: {
    readme: {
      title: 'KServe: README',
      url: 'https://github.com/kserve/kserve/blob/aaac4e294dae2c7b1aa1886447793f3aa1c30912/README.md',
      date: '2026-08-21',
    },
    quickstart: {
      title: 'KServe: quickstart',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/getting-started/quickstart-guide.md',
      date: '2026-08-22',
    },
    'first-service': {
      title: 'KServe: first LLMInferenceService',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/getting-started/genai-first-llmisvc.md',
      date: '2026-08-22',
    },
    install: {
      title: 'KServe: installing LLMInferenceService',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/install/llmisvc-install.md',
      date: '2026-08-22',
    },
    overview: {
      title: 'KServe: LLMInferenceService',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/llmisvc/llmisvc-overview.md',
      date: '2026-08-22',
    },
    configuration: {
      title: 'KServe: configuring LLMInferenceService',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/llmisvc/llmisvc-configuration.md',
      date: '2026-08-22',
    },
    lora: {
      title: 'KServe: LoRA adapters',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/llmisvc/lora-adapters.md',
      date: '2026-08-22',
    },
    autoscaling: {
      title: 'KServe: autoscaling LLMInferenceService',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/llmisvc/autoscaling/llmisvc-autoscaling.md',
      date: '2026-08-22',
    },
    'kv-offloading': {
      title: 'KServe: KV cache offloading',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/llmisvc/kv-cache-offloading.md',
      date: '2026-08-22',
    },
    'multi-node': {
      title: 'KServe: several machines with InferenceService',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/multi-node/multi-node.md',
      date: '2026-08-22',
    },
    'two-makes': {
      title: 'KServe sample: NVIDIA and AMD under one scheduler',
      url: 'https://github.com/kserve/kserve/blob/aaac4e294dae2c7b1aa1886447793f3aa1c30912/docs/samples/llmisvc/multi-gpu-vendor/README.md',
      date: '2026-08-21',
    },
    'gpu-sample': {
      title: 'KServe sample: Qwen2.5 7B on GPUs',
      url: 'https://github.com/kserve/kserve/blob/aaac4e294dae2c7b1aa1886447793f3aa1c30912/docs/samples/llmisvc/single-node-gpu/llm-inference-service-qwen2-7b-gpu.yaml',
      date: '2026-08-21',
    },
    'ai-gateway': {
      title: 'KServe: Envoy AI gateway',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/ai-gateway/envoy-ai-gateway.md',
      date: '2026-08-22',
    },
    'canary-metrics': {
      title: 'KServe: watching a canary',
      url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/generative-inference/llmisvc/canary-rollout-observability.md',
      date: '2026-08-22',
    },
    release: {
      title: 'KServe 0.20.0',
      url: 'https://github.com/kserve/kserve/releases/tag/v0.20.0',
      date: '2026-08-06',
    },
    licence: {
      title: 'KServe: licence',
      url: 'https://github.com/kserve/kserve/blob/aaac4e294dae2c7b1aa1886447793f3aa1c30912/LICENSE',
      date: '2026-08-21',
    },
  },
  facts: {
    engines: {
      value: ['vllm'],
      source: 'overview',
      checkedOn: '2026-11-24',
      detail: 'LLMInferenceService combines vLLM with llm-d’s routing.',
    },
    'engines.first': { value: ['vllm'], source: 'overview', checkedOn: '2026-11-24' },
    'gpu.makes': {
      value: ['nvidia', 'amd', 'intel'],
      source: 'multi-node',
      checkedOn: '2026-11-24',
      detail: 'Resource types for all three are accepted, Gaudi too; samples exist for NVIDIA and AMD.',
    },
    'gpu.mixed': {
      value: { state: 'yes', how: 'two services under one scheduler' },
      source: 'two-makes',
      checkedOn: '2026-11-24',
      detail: 'A service names one type of GPU; a second one joins its router by labels.',
    },
    'kubernetes.native': {
      value: { state: 'yes', how: 'custom resources' },
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Kubernetes 1.32 or newer.',
    },
    'kubernetes.without': { value: { state: 'no' }, source: 'quickstart', checkedOn: '2026-11-24' },
    'containers.without': { value: { state: 'no' }, source: 'quickstart', checkedOn: '2026-11-24' },
    'spread.model': {
      value: { state: 'yes', how: 'with LeaderWorkerSet' },
      source: 'configuration',
      checkedOn: '2026-11-24',
      detail: 'A worker part in the resource makes it span machines.',
    },
    'spread.replicas': { value: { state: 'yes', how: 'replicas' }, source: 'configuration', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'llm-d’s scheduler' },
      source: 'overview',
      checkedOn: '2026-11-24',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'a prefill part in the resource' },
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    'cache.tiers': {
      value: { state: 'yes', how: 'system memory and disk' },
      source: 'kv-offloading',
      checkedOn: '2026-11-24',
      detail: 'Through vLLM’s offloading connector.',
    },
    'scaling.automatic': {
      value: { state: 'yes', how: 'llm-d’s autoscaler with HPA or KEDA' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
      detail: 'Not together with a fixed number of replicas.',
    },
    'scaling.toZero': {
      unknown: 'The page on autoscaling names the least number of replicas and does not say that it can be 0.',
    },
    'models.several': {
      value: { state: 'yes', how: 'one resource for each' },
      source: 'configuration',
      checkedOn: '2026-11-24',
    },
    'adapters.lora': {
      value: { state: 'yes', how: 'listed in the resource, loaded at start' },
      source: 'lora',
      checkedOn: '2026-11-24',
    },
    'api.openai': { value: { state: 'yes' }, source: 'first-service', checkedOn: '2026-11-24' },
    'ops.auth': {
      value: { state: 'partly', how: 'by the AI gateway in front' },
      source: 'ai-gateway',
      checkedOn: '2026-11-24',
    },
    'ops.metrics': {
      value: { state: 'yes' },
      source: 'canary-metrics',
      checkedOn: '2026-11-24',
      detail: 'Engines and scheduler export Prometheus metrics.',
    },
    'ui.web': {
      unknown: 'The pages opened name kubectl and dashboards; a web application of the project was not looked at.',
    },
    'effort.skill': {
      value: 'ml-engineer',
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'cert-manager, two gateways, LeaderWorkerSet and the resources themselves.',
    },
    'effort.setup': {
      value: 'days',
      source: 'install',
      checkedOn: '2026-11-24',
      detail: 'A script sets up a trial in minutes; the administrator’s guide lists seven dependencies for production.',
    },
    'project.status': { value: 'active', source: 'release', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'established',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'In use at many organisations; the resource for LLMs is younger.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'project.governance': { value: 'CNCF, incubating', source: 'readme', checkedOn: '2026-11-24' },
    'version.latest': { value: '0.20.0', source: 'release', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-08-06', source: 'release', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      command:
        'curl -sL "https://github.com/kserve/kserve/releases/download/v0.20.0/llmisvc-full-install-with-manifests.sh" | bash',
      notes: 'The makers call this set-up one for trying out.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      command: 'kubectl create namespace llm-demo && kubectl apply -n llm-demo -f service.yaml',
      notes: 'With the resource below.',
      source: 'first-service',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command: 'kubectl get llminferenceservice {modelName} -n llm-demo',
      notes: 'Its address stands in the column URL once it is ready.',
      source: 'first-service',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'service.yaml',
      language: 'yaml',
      about: 'the resource for copies of your model',
      when: { spread: false, makes: ['nvidia'] },
      template: `apiVersion: serving.kserve.io/v1alpha2
kind: LLMInferenceService
metadata:
  name: {modelName}
spec:
  model:
    uri: hf://{model}
    name: {model}
  replicas: {replicas}
  parallelism:
    tensor: {gpus}
  router:
    scheduler: {}
    route: {}
    gateway: {}
  template:
    containers:
      - name: main
        env:
          - name: VLLM_ADDITIONAL_ARGS
            value: "--max-model-len {context}"
        resources:
          limits:
            cpu: "{cpus}"
            memory: {memoryGi}Gi
            nvidia.com/gpu: "{gpus}"
          requests:
            cpu: "{cpus}"
            memory: {memoryGi}Gi
            nvidia.com/gpu: "{gpus}"
`,
      use: 'kubectl apply -n llm-demo -f service.yaml',
      notes: 'The sample’s processors and memory suit a model of 7B; these are worked out for yours.',
      source: 'gpu-sample',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'Scaling and a fixed number are both set',
      cause: 'spec.scaling and spec.replicas exclude each other',
      remedy: 'Give one of them',
      source: 'autoscaling',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model over several machines restarts before it is loaded',
      cause: 'The default probes suit models that load quickly',
      remedy: 'Raise initialDelaySeconds of the probes',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model over several machines is given two types of GPU',
      cause: 'The service and its runtime name different ones',
      remedy: 'Name one type only',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Adapters run out of memory',
      cause: 'All adapters of a service are loaded at start, each with its share of GPU memory',
      remedy: 'Keep them few for each service',
      source: 'lora',
      checkedOn: '2026-11-24',
    },
  ],
});
