import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'dynamo',
  name: 'NVIDIA Dynamo',
  summary:
    'NVIDIA’s serving layer over vLLM, SGLang and TensorRT-LLM: a router that reads cache events, prefill apart from decode, and a planner that scales both',
  homepage: 'https://docs.nvidia.com/dynamo',
  repository: 'https://github.com/ai-dynamo/dynamo',
  documentation: 'https://docs.nvidia.com/dynamo/latest/index.html',
  sources: {
    readme: {
      title: 'Dynamo: README',
      url: 'https://github.com/ai-dynamo/dynamo/blob/0016912cbd66bdc12d9920eb0e2460d68f960b4d/README.md',
    },
    quickstart: {
      title: 'Dynamo: quickstart on Kubernetes',
      url: 'https://github.com/ai-dynamo/dynamo/blob/04521f473b68375705a553f4082fac8254d71a2f/docs/kubernetes/README.md',
    },
    'kv-routing': {
      title: 'Dynamo: KV-aware routing',
      url: 'https://github.com/ai-dynamo/dynamo/blob/78c06cb7d7f3539fdb49bf6f049a95fedc5bb907/docs/kubernetes/dgd-kv-routing.md',
    },
    'multi-node': {
      title: 'Dynamo: deployments over several machines',
      url: 'https://github.com/ai-dynamo/dynamo/blob/055373f228e91ebbdd09e698ceb1425bd2ed5999/docs/kubernetes/deployment/multinode-deployment.md',
    },
    makes: {
      title: 'Dynamo: other makes of GPUs',
      url: 'https://github.com/ai-dynamo/dynamo/blob/5565bc31e11dc7ef6ec467fe7ebac831fa935ddc/docs/kubernetes/multi-vendor-gpu.md',
    },
    autoscaling: {
      title: 'Dynamo: autoscaling',
      url: 'https://github.com/ai-dynamo/dynamo/blob/0d322d0f4ee796d3768cccf3b02f7dcad42c2a63/docs/kubernetes/autoscaling.md',
    },
    'wide-experts': {
      title: 'Dynamo 0.7.1: DeepSeek R1 with wide expert parallelism',
      url: 'https://docs.nvidia.com/dynamo/v-0-7-1/additional-resources/backend-details/sg-lang/deep-seek-r-1-wi-deep-h-100',
      movingBecause: 'the address names the release, but no commit of the page was found',
    },
    security: {
      title: 'Dynamo: security',
      url: 'https://github.com/ai-dynamo/dynamo/blob/1081193be92344fa22c61a4c048134ec626840c4/docs/kubernetes/security.md',
    },
    installation: {
      title: 'Dynamo: installation',
      url: 'https://github.com/ai-dynamo/dynamo/blob/040913bf2b3c78b51ab6539556a3a21051ba3f60/docs/kubernetes/installation-guide.md',
    },
    pypi: { title: 'Dynamo 1.6.1 on PyPI', url: 'https://pypi.org/project/ai-dynamo/1.6.1/', date: '2026-10' },
  },
  facts: {
    engines: { value: ['vllm', 'sglang', 'tensorrt-llm'], source: 'readme', checkedOn: '2026-11-24' },
    'engines.first': {
      value: ['vllm', 'sglang', 'tensorrt-llm'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A table of features covers all three.',
    },
    'gpu.makes': {
      value: ['nvidia', 'intel'],
      source: 'makes',
      checkedOn: '2026-11-24',
      detail:
        'NVIDIA is the default; Intel runs by resource claims; AMD can be asked for and is called not yet validated.',
    },
    'gpu.mixed': { unknown: 'The pages opened describe one kind of device for each component.' },
    'kubernetes.native': {
      value: { state: 'yes', how: 'an operator with custom resources' },
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Called the canonical path; Kubernetes 1.30 or newer.',
    },
    'kubernetes.without': {
      value: { state: 'yes', how: 'discovery by files, or by etcd over machines' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'One machine needs no other service; several want etcd, and NATS for cache-aware routing.',
    },
    'containers.without': {
      value: { state: 'yes', how: 'Python packages' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'spread.model': {
      value: { state: 'yes', how: 'multinode in the resource' },
      source: 'multi-node',
      checkedOn: '2026-11-24',
      detail: 'On Kubernetes with Grove or LeaderWorkerSet; the number of GPUs has to match the parallelism.',
    },
    'spread.experts': {
      value: { state: 'yes', how: 'a guide for DeepSeek R1 on 64 GPUs, with SGLang' },
      source: 'wide-experts',
      checkedOn: '2026-12-01',
    },
    'spread.replicas': { value: { state: 'yes' }, source: 'quickstart', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'from cache events of the engines' },
      source: 'kv-routing',
      checkedOn: '2026-11-24',
      detail: '--router-mode kv on the front end; exact once workers publish events.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'for all three engines' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'cache.tiers': {
      value: { state: 'yes', how: 'for vLLM and TensorRT-LLM' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Its block manager is marked as in progress for SGLang.',
    },
    'scaling.automatic': {
      value: { state: 'yes', how: 'a planner for latency targets, HPA or KEDA' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
    },
    'scaling.toZero': {
      value: { state: 'partly', how: 'with KEDA' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
      detail: 'Named as a reason to choose KEDA.',
    },
    'models.several': { unknown: 'The pages opened show one model for each deployment.' },
    'adapters.lora': { unknown: 'The feature matrix lists LoRA by engine; it was not opened.' },
    'api.openai': { value: { state: 'yes', how: 'a front end in Rust' }, source: 'readme', checkedOn: '2026-11-24' },
    'ops.auth': {
      value: { state: 'no', how: 'left to the gateway in front' },
      source: 'security',
      checkedOn: '2026-11-24',
      detail: 'Front end and inner services do not authenticate anybody.',
    },
    'ops.metrics': { value: { state: 'yes' }, source: 'autoscaling', checkedOn: '2026-11-24' },
    'ui.web': { unknown: 'No page on deploying models in a browser was found.' },
    'effort.skill': { value: 'ml-engineer', source: 'quickstart', checkedOn: '2026-11-24' },
    'effort.setup': {
      value: 'hours',
      source: 'installation',
      checkedOn: '2026-11-24',
      detail:
        'Half an hour by its own estimate on a cluster that has the GPU operator; several machines want a scheduler on top.',
    },
    'project.status': { value: 'active', source: 'pypi', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'young',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Its README of early 2026 installs 0.8; the package index has reached 1.6.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'readme', checkedOn: '2026-11-24' },
    'project.governance': { value: 'NVIDIA', source: 'readme', checkedOn: '2026-11-24' },
    'version.latest': { value: '1.6.1', source: 'pypi', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-10', source: 'pypi', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'readme', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      when: { kubernetes: true },
      command:
        'helm install dynamo-platform oci://helm.ngc.nvidia.com/nvidia/ai-dynamo/charts/dynamo-platform --version "1.0.2" --namespace dynamo-system --create-namespace',
      notes: 'Needs NVIDIA’s GPU operator; the version is the one of the quickstart.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: true },
      command: 'kubectl create secret generic hf-token-secret --from-literal=HF_TOKEN="$HF_TOKEN" -n dynamo-system',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: false, engines: ['vllm'] },
      command: 'uv venv venv && source venv/bin/activate && uv pip install "ai-dynamo[vllm]"',
      notes: 'On every machine; Ubuntu also needs python3-dev and libxcb1.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: false, engines: ['sglang'] },
      command: 'uv venv venv && source venv/bin/activate && uv pip install "ai-dynamo[sglang]"',
      notes: 'On every machine; Ubuntu also needs python3-dev.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: false, engines: ['tensorrt-llm'] },
      command: 'docker run --gpus all --network host --rm -it nvcr.io/nvidia/ai-dynamo/tensorrtllm-runtime:0.8.1',
      notes: 'The container is advised for this engine; take a newer tag if there is one.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: false },
      command: 'docker compose -f deploy/docker-compose.yml up -d',
      notes: 'etcd and NATS, on one machine, from a clone of the repository; the others find it by its address.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true },
      command: 'kubectl apply -f deployment.yaml -n dynamo-system',
      notes: 'With the resource below.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false },
      command: 'python3 -m dynamo.frontend --http-port 8000 --router-mode kv',
      notes: 'On one machine.',
      source: 'kv-routing',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false, engines: ['vllm'] },
      command: 'python3 -m dynamo.vllm --model {model}',
      notes: 'On every machine; flags of the engine are passed on.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false, engines: ['sglang'] },
      command: 'python3 -m dynamo.sglang --model-path {model}',
      notes: 'On every machine; flags of the engine are passed on.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: false, engines: ['tensorrt-llm'] },
      command: 'python3 -m dynamo.trtllm --model-path {model}',
      notes: 'On every machine; flags of the engine are passed on.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command:
        'curl localhost:8000/v1/chat/completions -H "Content-Type: application/json" -d \'{"model":"{model}","messages":[{"role":"user","content":"Hello"}],"max_tokens":100}\'',
      notes: 'On Kubernetes forward the port of the front end first.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'deployment.yaml',
      language: 'yaml',
      about: 'the resource for copies of your model',
      when: { kubernetes: true, spread: false, engines: ['vllm'] },
      template: `apiVersion: nvidia.com/v1beta1
kind: DynamoGraphDeployment
metadata:
  name: {modelName}
spec:
  components:
    - name: Frontend
      type: frontend
      replicas: 1
      podTemplate:
        spec:
          containers:
            - name: main
              image: nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.3.1
              command:
                - python3
                - -m
                - dynamo.frontend
              args:
                - --router-mode
                - kv
              envFrom:
                - secretRef:
                    name: hf-token-secret
    - name: VllmDecodeWorker
      type: worker
      replicas: {replicas}
      podTemplate:
        spec:
          containers:
            - name: main
              image: nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.3.1
              command:
                - python3
                - -m
                - dynamo.vllm
              args:
                - --model
                - {model}
                - --tensor-parallel-size
                - "{gpus}"
                - --max-model-len
                - "{context}"
                - --kv-events-config
                - '{"publisher":"zmq","topic":"kv-events","endpoint":"tcp://*:20080","enable_kv_cache_events":true}'
              envFrom:
                - secretRef:
                    name: hf-token-secret
              resources:
                limits:
                  nvidia.com/gpu: "{gpus}"
                requests:
                  ephemeral-storage: 2Gi
              workingDir: /workspace/examples/backends/vllm
`,
      use: 'kubectl apply -f deployment.yaml -n dynamo-system',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'Anybody on the network can use the models',
      cause: 'Neither front end nor inner services ask who calls',
      remedy: 'Put an authenticating gateway in front and close the inner ports',
      source: 'security',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Cache-aware routing balances by load only',
      cause: 'Workers publish no cache events',
      remedy: 'Give vLLM workers --kv-events-config with enable_kv_cache_events true',
      source: 'kv-routing',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A deployment over several machines stays pending',
      cause: 'No orchestrator for groups of pods is installed',
      remedy: 'Install Grove, or LeaderWorkerSet with Volcano',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Helm reports images of etcd that are not recognised',
      cause: 'Bitnami moved its images',
      remedy: 'Set etcd.image.repository to bitnamilegacy/etcd and allow insecure images',
      source: 'installation',
      checkedOn: '2026-11-24',
    },
  ],
});
