import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'production-stack',
  name: 'vLLM production-stack',
  summary: 'the vLLM project’s Helm chart: engines, a request router, KEDA scaling and dashboards in one release',
  homepage: 'https://docs.vllm.ai/projects/production-stack',
  repository: 'https://github.com/vllm-project/production-stack',
  documentation: 'https://docs.vllm.ai/projects/production-stack',
  sources: {
    readme: {
      title: 'production-stack: README',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/README.md',
      date: '2026-08-05',
    },
    minimal: {
      title: 'production-stack tutorial: minimal installation',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/01-minimal-helm-installation.md',
      date: '2026-08-05',
    },
    amd: {
      title: 'production-stack tutorial: AMD nodes',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/01-b-minimal-helm-installation-amd.md',
      date: '2026-08-05',
    },
    'chart-schema': {
      title: 'vLLM Production Stack: schema of the chart’s values',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/helm/values.schema.json',
      date: '2026-08-05',
    },
    'chart-values': {
      title: 'production-stack: values of the chart',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/helm/README.md',
      date: '2026-08-05',
    },
    pipeline: {
      title: 'production-stack tutorial: pipeline parallelism over machines',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/15-basic-pipeline-parallel.md',
      date: '2026-08-05',
    },
    'pipeline-values': {
      title: 'production-stack: values for a Ray cluster',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/assets/values-15-a-minimal-pipeline-parallel-example-raycluster.yaml',
      date: '2026-08-05',
    },
    kuberay: {
      title: 'production-stack tutorial: KubeRay operator',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/00-b-install-kuberay-operator.md',
      date: '2026-08-05',
    },
    'prefix-values': {
      title: 'production-stack: values for prefix-aware routing',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/assets/values-18-prefix-aware.yaml',
      date: '2026-08-05',
    },
    'prefill-decode': {
      title: 'production-stack tutorial: disaggregated prefill',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/16-disagg-prefill.md',
      date: '2026-08-05',
    },
    'remote-cache': {
      title: 'production-stack tutorial: shared KV cache',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/06-remote-shared-kv-cache.md',
      date: '2026-08-05',
    },
    keda: {
      title: 'production-stack: autoscaling with KEDA',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/docs/source/use_cases/autoscaling-keda.rst',
      date: '2026-08-05',
    },
    'keda-tutorial': {
      title: 'production-stack tutorial: KEDA',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/20-keda-autoscaling.md',
      date: '2026-08-05',
    },
    'several-models': {
      title: 'production-stack: values for several models',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/assets/values-04-multiple-models.yaml',
      date: '2026-08-05',
    },
    lora: {
      title: 'production-stack tutorial: LoRA',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/09-lora-enabled-installation.md',
      date: '2026-08-05',
    },
    secure: {
      title: 'production-stack tutorial: API key',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/tutorials/11-secure-vllm-serve.md',
      date: '2026-08-05',
    },
    release: {
      title: 'production-stack chart 0.1.13',
      url: 'https://github.com/vllm-project/production-stack/releases/tag/vllm-stack-0.1.13',
      date: '2026-09-29',
    },
    licence: {
      title: 'production-stack: licence',
      url: 'https://github.com/vllm-project/production-stack/blob/a6c01db05f65f556235413ba8dbcfb0c01132fff/LICENSE',
      date: '2026-08-05',
    },
  },
  facts: {
    engines: {
      value: ['vllm'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'A reference stack for vLLM and nothing else.',
    },
    'engines.first': { value: ['vllm'], source: 'readme', checkedOn: '2026-11-24' },
    'gpu.makes': {
      value: ['nvidia', 'amd'],
      source: 'amd',
      checkedOn: '2026-11-24',
      detail: 'A tutorial of its own covers AMD nodes.',
    },
    'gpu.mixed': { unknown: 'Resources are set for each model entry; no page describes one model on unlike GPUs.' },
    'kubernetes.native': { value: { state: 'yes', how: 'one Helm chart' }, source: 'minimal', checkedOn: '2026-11-24' },
    'kubernetes.without': {
      value: { state: 'no' },
      source: 'minimal',
      checkedOn: '2026-11-24',
      detail: 'A Kubernetes environment with GPUs is the first prerequisite.',
    },
    'containers.without': { value: { state: 'no' }, source: 'minimal', checkedOn: '2026-11-24' },
    'spread.model': {
      value: { state: 'yes', how: 'as a Ray cluster, with the KubeRay operator' },
      source: 'pipeline',
      checkedOn: '2026-11-24',
      detail: 'The head has to hold GPUs too, and all machines the same number of them.',
    },
    'spread.replicas': { value: { state: 'yes', how: 'replicaCount' }, source: 'minimal', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'by prefix, or from LMCache’s index' },
      source: 'chart-values',
      checkedOn: '2026-11-24',
      detail: 'prefixaware and kvaware are values of routingLogic.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'over NIXL, on NVIDIA GPUs' },
      source: 'prefill-decode',
      checkedOn: '2026-11-24',
    },
    'cache.tiers': {
      value: { state: 'yes', how: 'system memory, disk and a shared store, by LMCache' },
      source: 'remote-cache',
      checkedOn: '2026-11-24',
    },
    'scaling.automatic': {
      value: { state: 'yes', how: 'KEDA, on the queue length' },
      source: 'keda',
      checkedOn: '2026-11-24',
      detail: 'Part of the chart since 0.1.11; not for disaggregated prefill.',
    },
    'scaling.toZero': {
      value: { state: 'yes', how: 'minReplicaCount 0 with KEDA' },
      source: 'chart-values',
      checkedOn: '2026-11-24',
    },
    'models.several': {
      value: { state: 'yes', how: 'one entry for each model' },
      source: 'several-models',
      checkedOn: '2026-11-24',
    },
    'adapters.lora': {
      value: { state: 'yes', how: 'an operator or the chart loads them' },
      source: 'lora',
      checkedOn: '2026-11-24',
    },
    'api.openai': {
      value: { state: 'yes' },
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'The same routes as vLLM, behind one service.',
    },
    'ops.auth': { value: { state: 'yes', how: 'vllmApiKey' }, source: 'secure', checkedOn: '2026-11-24' },
    'ops.metrics': {
      value: { state: 'yes', how: 'Prometheus and Grafana in the chart' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'ui.web': {
      value: { state: 'partly', how: 'Grafana dashboards to watch, none to deploy' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'effort.skill': {
      value: 'ml-engineer',
      source: 'minimal',
      checkedOn: '2026-11-24',
      detail: 'Familiarity with Kubernetes and Helm is assumed; the values are short.',
    },
    'effort.setup': {
      value: 'hours',
      source: 'minimal',
      checkedOn: '2026-11-24',
      detail: 'On a cluster with GPUs it is one values file and one command.',
    },
    'project.status': { value: 'active', source: 'release', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'young',
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'Released in January 2025; the chart still carries 0.1 versions.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'project.governance': { value: 'part of the vLLM project', source: 'readme', checkedOn: '2026-11-24' },
    'version.latest': { value: 'chart 0.1.13', source: 'release', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-09-29', source: 'release', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      command: 'helm repo add vllm https://vllm-project.github.io/production-stack && helm repo update',
      source: 'minimal',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { spread: true },
      command:
        'helm repo add kuberay https://ray-project.github.io/kuberay-helm/ && helm repo update && helm install kuberay-operator kuberay/kuberay-operator --version 1.2.0',
      notes: 'The operator that joins machines to one engine.',
      source: 'kuberay',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      command: 'helm install vllm vllm/vllm-stack -f values.yaml',
      notes: 'With the values below.',
      source: 'minimal',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command: 'kubectl port-forward svc/vllm-router-service 30080:80 & curl -o- http://localhost:30080/v1/models',
      source: 'minimal',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'values.yaml',
      language: 'yaml',
      about: 'values of the chart for copies of your model',
      when: { spread: false },
      template: `servingEngineSpec:
  runtimeClassName: ""
  vllmApiKey: "SECRET"
  modelSpec:
    - name: "{modelName}"
      repository: "vllm/vllm-openai"
      tag: "latest"
      modelURL: "{model}"
      replicaCount: {replicas}
      requestCPU: {cpus}
      requestMemory: "{memoryGi}Gi"
      requestGPU: {gpus}
      pvcStorage: "{diskGi}Gi"
      vllmConfig:
        enablePrefixCaching: true
        maxModelLen: {context}
        tensorParallelSize: {gpus}
routerSpec:
  routingLogic: "prefixaware"
`,
      use: 'helm install vllm vllm/vllm-stack -f values.yaml',
      notes:
        'Processors, memory and disk are worked out for your model. Replace SECRET, which the router takes over, and put a Hugging Face token under hf_token for gated models.',
      source: 'prefix-values',
      checkedOn: '2026-11-30',
    },
    {
      fileName: 'values.yaml',
      language: 'yaml',
      about: 'values of the chart for one model over several machines',
      when: { spread: true },
      template: `servingEngineSpec:
  runtimeClassName: ""
  vllmApiKey: "SECRET"
  modelSpec:
    - name: "{modelName}"
      repository: "lmcache/vllm-openai"
      tag: "latest"
      modelURL: "{model}"
      replicaCount: {otherNodes}
      requestCPU: {cpus}
      requestMemory: "{memoryGi}Gi"
      requestGPU: {gpus}
      vllmConfig:
        maxModelLen: {context}
        tensorParallelSize: {gpus}
        pipelineParallelSize: {nodes}
      shmSize: "20Gi"
      raySpec:
        enabled: true
        headNode:
          requestCPU: {cpus}
          requestMemory: "{memoryGi}Gi"
          requestGPU: {gpus}
`,
      use: 'helm install vllm vllm/vllm-stack -f values.yaml',
      notes:
        'Replace SECRET, which the router takes over. replicaCount counts the machines beside the head; each has to hold the same number of GPUs.',
      source: 'pipeline-values',
      checkedOn: '2026-11-30',
    },
  ],
  pitfalls: [
    {
      symptom: 'The Ray cluster of one model never becomes ready',
      cause: 'pipelineParallelSize is not the number of machines, or the head has no GPUs',
      remedy: 'Set it to replicaCount + 1 and give the head as many GPUs as the others',
      source: 'pipeline',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A model over several machines does not start in the plain vLLM image',
      cause: 'The image needs the Ray package and its command',
      remedy: 'Use an image that has both, such as lmcache/vllm-openai',
      source: 'pipeline',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'KEDA does not scale prefill and decode pools',
      cause: 'Its tutorial covers requests that are not disaggregated',
      remedy: 'Scale disaggregated pools by hand',
      source: 'keda-tutorial',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Strangers reach the models',
      cause: 'No key is set by default',
      remedy: 'Set vllmApiKey under servingEngineSpec; under routerSpec the chart takes only the name of a secret',
      source: 'chart-schema',
      checkedOn: '2026-11-30',
    },
  ],
});
