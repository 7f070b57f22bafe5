import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'aibrix',
  name: 'AIBrix',
  summary:
    'a control plane for Kubernetes that began at ByteDance: a gateway, management of many LoRA adapters, autoscaling for LLMs and a distributed KV cache',
  homepage: 'https://aibrix.github.io',
  repository: 'https://github.com/vllm-project/aibrix',
  documentation: 'https://aibrix.readthedocs.io/latest',
  sources: {
    readme: {
      title: 'AIBrix: README',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/README.md',
      date: '2026-08-22',
    },
    installation: {
      title: 'AIBrix: installation',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/getting_started/installation/installation.rst',
      date: '2026-08-22',
    },
    'local-mode': {
      title: 'AIBrix: local mode',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/getting_started/installation/local-mode.rst',
      date: '2026-08-22',
    },
    quickstart: {
      title: 'AIBrix: quickstart',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/getting_started/quickstart.rst',
      date: '2026-08-22',
    },
    'model-sample': {
      title: 'AIBrix sample: one model',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/samples/quickstart/model.yaml',
      date: '2026-08-22',
    },
    'multi-engine': {
      title: 'AIBrix: several engines',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/multi-engine.rst',
      date: '2026-08-22',
    },
    'multi-node': {
      title: 'AIBrix: inference over several machines',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/multi-node-inference.rst',
      date: '2026-08-22',
    },
    gateway: {
      title: 'AIBrix: gateway routing',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/gateway-plugins.rst',
      date: '2026-08-22',
    },
    'prefill-decode': {
      title: 'AIBrix: prefill apart from decode',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/pd-disaggregation.rst',
      date: '2026-08-22',
    },
    'kv-cache': {
      title: 'AIBrix: KV cache offloading',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/kvcache-offloading.rst',
      date: '2026-08-22',
    },
    autoscaling: {
      title: 'AIBrix: autoscaling on metrics',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/autoscaling/metric-based-autoscaling.rst',
      date: '2026-08-22',
    },
    heterogeneous: {
      title: 'AIBrix: unlike GPUs',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/heterogeneous-gpu.rst',
      date: '2026-08-22',
    },
    lora: {
      title: 'AIBrix: LoRA adapters',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/features/lora-dynamic-loading.rst',
      date: '2026-08-22',
    },
    observability: {
      title: 'AIBrix: observability',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/production/observability.rst',
      date: '2026-08-22',
    },
    console: {
      title: 'AIBrix: console',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/production/console.rst',
      date: '2026-08-22',
    },
    ascend: {
      title: 'AIBrix sample: vLLM on Ascend',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/samples/vllm-ascend/README.md',
      date: '2026-08-22',
    },
    faq: {
      title: 'AIBrix: questions',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/docs/source/getting_started/faq.rst',
      date: '2026-08-22',
    },
    pypi: { title: 'AIBrix 0.8.0 on PyPI', url: 'https://pypi.org/project/aibrix/0.8.0/', date: '2026-10' },
    licence: {
      title: 'AIBrix: licence',
      url: 'https://github.com/vllm-project/aibrix/blob/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b/LICENSE',
      date: '2026-08-22',
    },
  },
  facts: {
    engines: {
      value: ['vllm', 'sglang', 'tensorrt-llm'],
      source: 'multi-engine',
      checkedOn: '2026-11-24',
      detail: 'xLLM too; metrics of engines other than vLLM are read in part.',
    },
    'engines.first': {
      value: ['vllm'],
      source: 'multi-engine',
      checkedOn: '2026-11-24',
      detail: 'It served vLLM alone before several engines were supported.',
    },
    'gpu.makes': {
      value: ['nvidia', 'other'],
      source: 'ascend',
      checkedOn: '2026-11-24',
      detail: 'Samples ask for NVIDIA GPUs; one is for Ascend.',
    },
    'gpu.mixed': {
      value: { state: 'partly', how: 'experimental' },
      source: 'heterogeneous',
      checkedOn: '2026-11-24',
      detail: 'An optimizer chooses between deployments on different GPUs.',
    },
    'kubernetes.native': {
      value: { state: 'yes', how: 'controllers, gateway and CRDs' },
      source: 'installation',
      checkedOn: '2026-11-24',
    },
    'kubernetes.without': {
      value: { state: 'partly', how: 'the gateway alone, for development' },
      source: 'local-mode',
      checkedOn: '2026-11-24',
    },
    'containers.without': { value: { state: 'no' }, source: 'installation', checkedOn: '2026-11-24' },
    'spread.model': {
      value: { state: 'yes', how: 'RayClusterFleet, or StormService without KubeRay' },
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    'spread.replicas': { value: { state: 'yes' }, source: 'quickstart', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'prefix-cache' },
      source: 'gateway',
      checkedOn: '2026-11-24',
      detail: 'Chosen for the gateway or for each request by a header.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'mixed with ordinary replicas' },
      source: 'prefill-decode',
      checkedOn: '2026-11-24',
      detail: 'The gateway decides for each request; the quickstart uses an image of its own.',
    },
    'cache.tiers': {
      value: { state: 'yes', how: 'local and distributed' },
      source: 'kv-cache',
      checkedOn: '2026-11-24',
      detail: 'With a connector of its own, for vLLM and SGLang.',
    },
    'scaling.automatic': {
      value: { state: 'yes', how: 'HPA, or two scalers of its own' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
    },
    'scaling.toZero': {
      value: { state: 'partly', how: 'a flag of the autoscaler, bounded by the least replicas' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
    },
    'models.several': {
      value: { state: 'yes', how: 'routes appear as models are deployed' },
      source: 'gateway',
      checkedOn: '2026-11-24',
    },
    'adapters.lora': {
      value: { state: 'yes', how: 'adapters as resources, loaded at run time' },
      source: 'lora',
      checkedOn: '2026-11-24',
    },
    'api.openai': { value: { state: 'yes' }, source: 'quickstart', checkedOn: '2026-11-24' },
    'ops.auth': { unknown: 'The pages opened send no key to the gateway, and do not say how it would ask for one.' },
    'ops.metrics': {
      value: { state: 'yes', how: 'with Grafana dashboards' },
      source: 'observability',
      checkedOn: '2026-11-24',
    },
    'ui.web': {
      value: { state: 'partly', how: 'an optional console, built from source' },
      source: 'console',
      checkedOn: '2026-11-24',
    },
    'effort.skill': { value: 'ml-engineer', source: 'installation', checkedOn: '2026-11-24' },
    'effort.setup': {
      value: 'hours',
      source: 'installation',
      checkedOn: '2026-11-24',
      detail: 'On a cluster that is there it is three files; the optional parts take longer.',
    },
    'project.status': { value: 'active', source: 'pypi', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'young',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'First release in November 2024; several parts are called experimental.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'project.governance': {
      value: 'part of the vLLM project, begun at ByteDance',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'version.latest': { value: '0.8.0', source: 'pypi', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-10', source: 'pypi', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      command:
        'kubectl apply -f "https://github.com/vllm-project/aibrix/releases/download/v0.7.0/aibrix-dependency-v0.7.0.yaml" --server-side',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      command:
        'kubectl apply -f "https://github.com/vllm-project/aibrix/releases/download/v0.7.0/aibrix-core-crds-v0.7.0.yaml" --server-side',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      command:
        'kubectl apply -f "https://github.com/vllm-project/aibrix/releases/download/v0.7.0/aibrix-core-v0.7.0.yaml"',
      notes: 'The release of these lines is the newest that its README names.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      command: 'kubectl apply -f model.yaml',
      notes: 'With the file below.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command:
        'kubectl -n envoy-gateway-system port-forward service/envoy-aibrix-system-aibrix-eg-903790dc 8888:80 & curl http://localhost:8888/v1/chat/completions -H "Content-Type: application/json" -H "routing-strategy: prefix-cache" -d \'{"model":"{modelName}","messages":[{"role":"user","content":"Hello"}]}\'',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'model.yaml',
      language: 'yaml',
      about: 'deployment and service for copies of your model',
      when: { spread: false, engines: ['vllm'], makes: ['nvidia'] },
      template: `apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    model.aibrix.ai/name: {modelName}
    model.aibrix.ai/port: "8000"
  name: {modelName}
  namespace: default
spec:
  replicas: {replicas}
  selector:
    matchLabels:
      model.aibrix.ai/name: {modelName}
      model.aibrix.ai/port: "8000"
  template:
    metadata:
      labels:
        model.aibrix.ai/name: {modelName}
        model.aibrix.ai/port: "8000"
    spec:
      containers:
        - command:
            - vllm
            - serve
            - --host
            - "0.0.0.0"
            - --port
            - "8000"
            - --model
            - {model}
            - --served-model-name
            - {modelName}
            - --tensor-parallel-size
            - "{gpus}"
            - --max-model-len
            - "{context}"
          image: vllm/vllm-openai:v0.11.0
          name: vllm-openai
          ports:
            - containerPort: 8000
              protocol: TCP
          resources:
            limits:
              nvidia.com/gpu: "{gpus}"
            requests:
              nvidia.com/gpu: "{gpus}"
          readinessProbe:
            httpGet:
              path: /health
              port: 8000
            failureThreshold: 5
            periodSeconds: 5
---
apiVersion: v1
kind: Service
metadata:
  labels:
    model.aibrix.ai/name: {modelName}
  name: {modelName}
  namespace: default
spec:
  ports:
    - name: serve
      port: 8000
      protocol: TCP
      targetPort: 8000
  selector:
    model.aibrix.ai/name: {modelName}
  type: ClusterIP
`,
      use: 'kubectl apply -f model.yaml',
      notes: 'Label, service and served name have to be the same word; the gateway finds the model by it.',
      source: 'model-sample',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'The gateway answers 500, the pod itself answers',
      cause: 'A model over several machines sits in a namespace that the gateway may not reach',
      remedy: 'Create a ReferenceGrant for the gateway’s namespace',
      source: 'faq',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The gateway does not find the model',
      cause: 'Label, service name and served name differ',
      remedy: 'Make all three the same',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'An engine other than vLLM is balanced at random',
      cause: 'The metric that the strategy needs is not read from that engine',
      remedy: 'Choose a strategy whose metric the table lists for it',
      source: 'multi-engine',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Removing AIBrix hangs',
      cause: 'An adapter still carries its finalizer',
      remedy: 'Edit the adapter and remove it',
      source: 'faq',
      checkedOn: '2026-11-24',
    },
  ],
});
