import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'llm-d',
  name: 'llm-d',
  summary:
    'a control plane in front of several copies of an engine: a router that knows what each copy has cached, with prefill and decode apart and scaling by load where wanted',
  homepage: 'https://llm-d.ai',
  repository: 'https://github.com/llm-d/llm-d',
  documentation: 'https://llm-d.ai/docs/getting-started/quickstart',
  sources: {
    quickstart: {
      title: 'llm-d 0.8: quickstart',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/getting-started/quickstart.md',
      date: '2026-08-21',
    },
    'model-servers': {
      title: 'llm-d 0.8: model servers',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/architecture/core/model-servers.md',
      date: '2026-08-21',
    },
    accelerators: {
      title: 'llm-d 0.8: accelerators',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/getting-started/accelerators.md',
      date: '2026-08-21',
    },
    heterogeneous: {
      title: 'llm-d blog: one router over GPUs of three vendors',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/blog/2026-06-09_heterogeneous-inference-3-vendor-sovereign-cluster.mdx',
      date: '2026-06-09',
    },
    infrastructure: {
      title: 'llm-d 0.8: infrastructure',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/infrastructure/README.md',
      date: '2026-08-21',
    },
    'no-kubernetes': {
      title: 'llm-d 0.8: deployment without Kubernetes',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/infrastructure/no-kubernetes-deployment.md',
      date: '2026-08-21',
    },
    'multi-node': {
      title: 'llm-d 0.8: serving over several machines',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/infrastructure/multi-node.md',
      date: '2026-08-21',
    },
    'prefill-decode': {
      title: 'llm-d 0.8: prefill apart from decode',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/well-lit-paths/foundations/pd-disaggregation.md',
      date: '2026-08-21',
    },
    'wide-experts': {
      title: 'llm-d: guide to wide expert parallelism',
      url: 'https://github.com/llm-d/llm-d/blob/a7c817b88d7fae596217995a3ebc71c2647a315c/guides/wide-ep-lws/README.md',
    },
    'tiered-cache': {
      title: 'llm-d 0.8: tiered prefix cache',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/well-lit-paths/foundations/tiered-prefix-cache.md',
      date: '2026-08-21',
    },
    autoscaling: {
      title: 'llm-d 0.8: autoscaling of workloads',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/well-lit-paths/foundations/workload-autoscaling.md',
      date: '2026-08-21',
    },
    'inference-pool': {
      title: 'llm-d 0.8: InferencePool',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/architecture/core/inferencepool.md',
      date: '2026-08-21',
    },
    'batch-gateway': {
      title: 'llm-d 0.8: batch gateway',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/architecture/advanced/batch/batch-gateway.md',
      date: '2026-08-21',
    },
    observability: {
      title: 'llm-d 0.8: observability',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/versioned_docs/version-0.8/operations/observability/README.md',
      date: '2026-08-21',
    },
    'release-0-8': {
      title: 'llm-d blog: release 0.8',
      url: 'https://github.com/llm-d/llm-d.github.io/blob/9a8058f73ccf39a4ddb9ba41f7aea39bf5511462/blog/2026-06-24_llm-d-v0.8-from-platform-to-control-plane.md',
      date: '2026-06-24',
    },
    'baseline-guide': {
      title: 'llm-d guide: optimized baseline',
      url: 'https://github.com/llm-d/llm-d/blob/021723b8d06395cf20de00d1b19f3dbdfb47aa75/guides/optimized-baseline/README.md',
    },
    'baseline-vllm': {
      title: 'llm-d guide: model server of the optimized baseline, vLLM',
      url: 'https://github.com/llm-d/llm-d/blob/05b03f75739f966c129498ad620aca5f18a30c99/guides/optimized-baseline/modelserver/gpu/vllm/base/patch-vllm.yaml',
    },
    'baseline-sglang': {
      title: 'llm-d guide: model server of the optimized baseline, SGLang',
      url: 'https://github.com/llm-d/llm-d/blob/83bb7c18c881ab96e54eb5f12a9d7c7813ae3a19/guides/optimized-baseline/modelserver/gpu/sglang/base/patch-sglang.yaml',
    },
    release: { title: 'llm-d 0.9.0', url: 'https://github.com/llm-d/llm-d/releases/tag/v0.9.0' },
    readme: {
      title: 'llm-d: README',
      url: 'https://github.com/llm-d/llm-d/blob/f458af2e7b1f088cbcc399d1c0337b191ff71101/README.md',
      date: '2025-06-12',
    },
    licence: {
      title: 'llm-d: licence',
      url: 'https://github.com/llm-d/llm-d/blob/f458af2e7b1f088cbcc399d1c0337b191ff71101/LICENSE',
      date: '2025-06-12',
    },
  },
  facts: {
    engines: {
      value: ['vllm', 'sglang', 'tensorrt-llm'],
      source: 'model-servers',
      checkedOn: '2026-11-24',
      detail: 'vLLM, SGLang and trtllm-serve are the servers its router understands.',
    },
    'engines.first': {
      value: ['vllm', 'sglang'],
      source: 'release-0-8',
      checkedOn: '2026-11-24',
      detail:
        'vLLM images are used as published; since 0.8 SGLang runs in every guide but that for wide expert parallelism.',
      since: '0.8',
    },
    'gpu.makes': {
      value: ['nvidia', 'amd', 'intel'],
      source: 'accelerators',
      checkedOn: '2026-11-24',
      detail: 'Each make has named maintainers; TPUs and Rebellions NPUs are covered too, Gaudi no longer.',
    },
    'gpu.mixed': {
      value: { state: 'yes', how: 'one router over pools of different GPUs' },
      source: 'heterogeneous',
      checkedOn: '2026-11-24',
      detail: 'A test routed over pools of three makes in one cluster.',
    },
    'kubernetes.native': {
      value: { state: 'yes', how: 'Helm and Kustomize' },
      source: 'infrastructure',
      checkedOn: '2026-11-24',
      detail: 'Tested on Kubernetes 1.29 and newer.',
    },
    'kubernetes.without': {
      value: { state: 'partly', how: 'the router reads the workers from a file; several parts stay behind' },
      source: 'no-kubernetes',
      checkedOn: '2026-11-24',
      detail:
        'Routing and metrics work as in a cluster; priorities, model aliases and discovery by the cluster do not.',
      since: '0.8',
    },
    'containers.without': {
      value: { state: 'partly', how: 'router and proxy as processes of the host' },
      source: 'no-kubernetes',
      checkedOn: '2026-11-24',
      detail: 'Router, Envoy and engine can run as plain processes or as containers.',
    },
    'spread.model': {
      value: { state: 'yes', how: 'with LeaderWorkerSet' },
      source: 'multi-node',
      checkedOn: '2026-11-24',
      detail: 'Replicas that span machines are LeaderWorkerSets.',
    },
    'spread.experts': {
      value: { state: 'yes', how: 'a guide for DeepSeek R1 on 32 GPUs' },
      source: 'wide-experts',
      checkedOn: '2026-12-01',
      detail: 'Tried on H200 and B200 clusters; every network card has to reach every other.',
    },
    'spread.replicas': {
      value: { state: 'yes' },
      source: 'inference-pool',
      checkedOn: '2026-11-24',
      detail: 'Pods join a pool by their labels, and the router picks among them.',
    },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'estimated, or exact from cache events' },
      source: 'baseline-guide',
      checkedOn: '2026-11-24',
      detail: 'The default scores prefix reuse, cache use and queue of every replica.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'over NIXL' },
      source: 'prefill-decode',
      checkedOn: '2026-11-24',
      detail: 'Made for long prompts; a fast network is strongly advised.',
    },
    'cache.tiers': {
      value: { state: 'yes', how: 'system memory, local disk, network storage' },
      source: 'tiered-cache',
      checkedOn: '2026-11-24',
      detail: 'Evicted blocks move down instead of being dropped.',
    },
    'scaling.automatic': {
      value: { state: 'yes', how: 'HPA or KEDA on router metrics, or its own autoscaler' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
      detail: 'The autoscaler of its own also weighs costs between kinds of GPUs.',
    },
    'scaling.toZero': {
      value: { state: 'yes', how: 'requests wait in the router' },
      source: 'autoscaling',
      checkedOn: '2026-11-24',
      detail: 'Both ways of scaling support it.',
    },
    'models.several': {
      value: { state: 'partly', how: 'one pool and one router for each base model' },
      source: 'inference-pool',
      checkedOn: '2026-11-24',
      detail: 'A gateway in front joins the pools under one address.',
    },
    'adapters.lora': {
      value: { state: 'yes', how: 'routing prefers replicas that hold the adapter' },
      source: 'model-servers',
      checkedOn: '2026-11-24',
      detail: 'Dynamic adapters of vLLM; rolled out step by step with InferenceModelRewrite.',
    },
    'api.openai': {
      value: { state: 'yes' },
      source: 'model-servers',
      checkedOn: '2026-11-24',
      detail: 'It passes on the engine’s own routes; a batch API comes with the batch gateway.',
    },
    'ops.auth': {
      value: { state: 'no', how: 'left to the gateway in front' },
      source: 'batch-gateway',
      checkedOn: '2026-11-24',
      detail: 'Authentication is delegated to the gateway.',
    },
    'ops.metrics': {
      value: { state: 'yes', how: 'with Grafana dashboards and traces' },
      source: 'observability',
      checkedOn: '2026-11-24',
      detail: 'Router and model servers export Prometheus metrics.',
    },
    'ui.web': { unknown: 'The pages of release 0.8 name Grafana dashboards and no interface of its own.' },
    'effort.skill': {
      value: 'ml-engineer',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'Helm, Kustomize, CRDs of the Gateway API and a namespace per guide.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'quickstart',
      checkedOn: '2026-11-24',
      detail: 'On a cluster with GPUs the quickstart is a handful of commands; a gateway and autoscaling come on top.',
    },
    'project.status': {
      value: 'active',
      source: 'release-0-8',
      checkedOn: '2026-11-24',
      detail: 'Release 0.8 in June 2026, 0.9 after it.',
    },
    'project.maturity': {
      value: 'young',
      source: 'release-0-8',
      checkedOn: '2026-11-24',
      detail: 'Announced in May 2025; most paths became production features in 2026.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'project.governance': {
      value: 'founded by CoreWeave, Google, IBM Research, NVIDIA and Red Hat',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Announced together in May 2025.',
    },
    'version.latest': { value: '0.9.0', source: 'release', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      when: { kubernetes: true },
      command:
        'git clone https://github.com/llm-d/llm-d.git && cd llm-d && git checkout release-0.8 && export REPO_ROOT=$(realpath $(git rev-parse --show-toplevel)) && source ${REPO_ROOT}/guides/env.sh && export GUIDE_NAME=quickstart NAMESPACE=llm-d-quickstart',
      notes: 'The following lines are run in this shell and folder.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: true },
      command:
        'kubectl apply -f https://github.com/kubernetes-sigs/gateway-api-inference-extension/releases/download/${GAIE_VERSION}/v1-manifests.yaml && kubectl create namespace ${NAMESPACE} --dry-run=client -o yaml | kubectl apply -f -',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: true },
      command:
        'kubectl create secret generic llm-d-hf-token --from-literal="HF_TOKEN=${HF_TOKEN}" --namespace "${NAMESPACE}" --dry-run=client -o yaml | kubectl apply -f -',
      notes: 'With HF_TOKEN set to a Hugging Face token.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: true, spread: true },
      command:
        'helm install lws oci://registry.k8s.io/lws/charts/lws --version "0.9.0" --namespace "lws-system" --create-namespace',
      notes: 'LeaderWorkerSet, which starts the pods of one model on several machines together.',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true },
      command:
        'helm install ${GUIDE_NAME} ${ROUTER_STANDALONE_CHART} -f guides/recipes/router/base.values.yaml -f guides/optimized-baseline/router/optimized-baseline.values.yaml -n ${NAMESPACE} --version ${ROUTER_CHART_VERSION}',
      notes: 'The router, with a proxy of its own.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true, engines: ['vllm'], makes: ['nvidia'] },
      command:
        'cp patch-vllm.yaml guides/optimized-baseline/modelserver/gpu/vllm/base/ && kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/gpu/vllm/base/',
      notes: 'With the file below in place of the guide’s.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true, engines: ['vllm'], makes: ['amd'] },
      command: 'kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/amd/vllm/',
      notes: 'Model, replicas and GPUs are set in the patch of that folder.',
      source: 'baseline-guide',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true, engines: ['vllm'], makes: ['intel'] },
      command: 'kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/xpu/vllm/',
      notes: 'Model, replicas and GPUs are set in the patch of that folder.',
      source: 'baseline-guide',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true, engines: ['sglang'], makes: ['nvidia'] },
      command:
        'cp patch-sglang.yaml guides/optimized-baseline/modelserver/gpu/sglang/base/ && kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/gpu/sglang/base/',
      notes: 'With the file below in place of the guide’s.',
      source: 'baseline-guide',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { kubernetes: true, engines: ['sglang'], makes: ['amd'] },
      command: 'kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/amd/sglang/',
      notes: 'Model, replicas and GPUs are set in the patch of that folder.',
      source: 'baseline-guide',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      when: { kubernetes: true },
      command:
        'kubectl run curl-debug --rm -it --image=cfmanteiga/alpine-bash-curl-jq --namespace="$NAMESPACE" --env="IP=$(kubectl get service ${GUIDE_NAME}-epp -n ${NAMESPACE} -o jsonpath=\'{.spec.clusterIP}\')" -- /bin/bash -c \'curl -X POST http://${IP}/v1/completions -H "Content-Type: application/json" -d "{\\"model\\": \\"{model}\\", \\"prompt\\": \\"How are you today?\\"}"\'',
      notes: 'Asks from inside the cluster.',
      source: 'quickstart',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'patch-vllm.yaml',
      language: 'yaml',
      about: 'the guide’s model server, filled in for your model',
      when: { kubernetes: true, spread: false, engines: ['vllm'], makes: ['nvidia'] },
      template: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: decode
spec:
  replicas: {replicas}
  template:
    spec:
      containers:
        - name: modelserver
          command: ["vllm", "serve"]
          args:
            - "{model}"
            - "--disable-access-log-for-endpoints=/health,/metrics,/v1/models"
            - "--tensor-parallel-size={gpus}"
            - "--max-model-len={context}"
          env:
            - name: HF_TOKEN
              valueFrom:
                secretKeyRef:
                  name: llm-d-hf-token
                  key: HF_TOKEN
          resources:
            limits:
              cpu: "20"
              memory: {memoryGi}Gi
              nvidia.com/gpu: {gpus}
            requests:
              cpu: "10"
              memory: {memoryGi}Gi
              nvidia.com/gpu: {gpus}
          volumeMounts:
            - mountPath: /dev/shm
              name: shm
            - mountPath: /.cache
              name: torch-compile-cache
            - mountPath: /.triton
              name: triton-cache
            - mountPath: /.config
              name: vllm-config
          startupProbe:
            initialDelaySeconds: 15
            periodSeconds: 30
            timeoutSeconds: 5
            failureThreshold: 120
      volumes:
        - name: shm
          emptyDir:
            medium: Memory
            sizeLimit: 20Gi
        - name: torch-compile-cache
          emptyDir: {}
        - name: triton-cache
          emptyDir: {}
        - name: vllm-config
          emptyDir: {}
`,
      use: 'kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/gpu/vllm/base/',
      notes: 'Memory is worked out for your model; processors are the guide’s for two GPUs, so raise them for more.',
      source: 'baseline-vllm',
      checkedOn: '2026-11-24',
    },
    {
      fileName: 'patch-sglang.yaml',
      language: 'yaml',
      about: 'the guide’s model server, filled in for your model',
      when: { kubernetes: true, spread: false, engines: ['sglang'], makes: ['nvidia'] },
      template: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: decode
spec:
  replicas: {replicas}
  template:
    spec:
      containers:
        - name: modelserver
          command: ["python3", "-m", "sglang.launch_server"]
          args:
            - "--model-path={model}"
            - "--host=0.0.0.0"
            - "--port=8000"
            - "--enable-metrics"
            - "--tensor-parallel-size={gpus}"
            - "--context-length={context}"
          env:
            - name: HF_TOKEN
              valueFrom:
                secretKeyRef:
                  name: llm-d-hf-token
                  key: HF_TOKEN
          resources:
            limits:
              cpu: "16"
              memory: {memoryGi}Gi
              nvidia.com/gpu: {gpus}
            requests:
              cpu: "8"
              memory: {memoryGi}Gi
              nvidia.com/gpu: {gpus}
          volumeMounts:
            - mountPath: /dev/shm
              name: dshm
            - mountPath: /.cache
              name: sglang-cache
            - mountPath: /.triton
              name: triton-cache
          startupProbe:
            initialDelaySeconds: 15
            periodSeconds: 30
            timeoutSeconds: 5
            failureThreshold: 120
      volumes:
        - name: dshm
          emptyDir:
            medium: Memory
            sizeLimit: 20Gi
        - name: sglang-cache
          emptyDir: {}
        - name: triton-cache
          emptyDir: {}
`,
      use: 'kubectl apply -n ${NAMESPACE} -k guides/optimized-baseline/modelserver/gpu/sglang/base/',
      source: 'baseline-sglang',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'The router sends requests and knows nothing of an engine’s queue',
      cause: 'Pods without the engine label are read with vLLM’s metric names',
      remedy: 'Label the pods llm-d.ai/engine-type: sglang or trtllm-serve',
      source: 'model-servers',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'TensorRT-LLM replicas show no load',
      cause: 'The gauges appear only with return_perf_metrics and enable_iter_perf_stats, under /prometheus/metrics',
      remedy: 'Set both, and point the router at that path',
      source: 'model-servers',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'GPU pods fail to start after a driver upgrade',
      cause: 'The images of 0.8 are built for CUDA 12.9, which drivers from 580 on do not serve',
      remedy: 'Stay at a 575 driver until the images move to CUDA 13',
      source: 'accelerators',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'All LeaderWorkerSets vanish during an upgrade',
      cause: 'Helm can delete their definition when it upgrades from 0.7.0 or older to 0.9.0',
      remedy: 'Do not upgrade directly; follow the linked issue',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
  ],
});
