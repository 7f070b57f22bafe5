import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'ome',
  name: 'OME',
  summary:
    'a Kubernetes operator that keeps models, runtimes and services as resources and chooses the runtime for a model by itself, SGLang first',
  homepage: 'https://ome-projects.github.io/ome',
  repository: 'https://github.com/ome-projects/ome',
  documentation: 'https://ome-projects.github.io/ome/docs',
  sources: {
    readme: {
      title: 'OME: README',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/README.md',
      date: '2026-05-01',
    },
    installation: {
      title: 'OME: installation',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/site/content/en/docs/installation/_index.md',
      date: '2026-05-01',
    },
    service: {
      title: 'OME: InferenceService',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/site/content/en/docs/concepts/inference_service.md',
      date: '2026-05-01',
    },
    'first-service': {
      title: 'OME: first InferenceService',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/site/content/en/docs/tasks/run-workloads/deploy-inference-service.md',
      date: '2026-05-01',
    },
    'service-sample': {
      title: 'OME sample: Qwen3 8B',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/config/samples/isvc/Qwen/qwen3-8b.yaml',
      date: '2026-05-01',
    },
    'runtime-sample': {
      title: 'OME runtime: Qwen3 8B on SGLang',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/config/runtimes/srt/Qwen/qwen3-8b-rt.yaml',
      date: '2026-05-01',
    },
    adapters: {
      title: 'OME: fine-tuned weights',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/site/content/en/docs/concepts/fine_tuned_weight.md',
      date: '2026-05-01',
    },
    console: {
      title: 'OME: web console',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/web-console/README.md',
      date: '2026-05-01',
    },
    release: { title: 'OME 0.1.5', url: 'https://github.com/sgl-project/ome/releases/tag/v0.1.5', date: '2026-03-27' },
    'pull-request': {
      title: 'OME: pull request 804',
      url: 'https://github.com/ome-projects/ome/pull/804',
      date: '2026-08-31',
    },
    licence: {
      title: 'OME: licence',
      url: 'https://github.com/ome-projects/ome/blob/cfa05c6967648a1bd62e2d96221f06aa1dec95fe/LICENSE',
      date: '2026-05-01',
    },
  },
  facts: {
    engines: {
      value: ['sglang', 'vllm'],
      source: 'readme',
      checkedOn: '2026-11-24',
      detail: 'SGLang is called first-class; vLLM and Triton are supported too.',
    },
    'engines.first': { value: ['sglang'], source: 'readme', checkedOn: '2026-11-24' },
    'gpu.makes': {
      value: ['nvidia'],
      source: 'first-service',
      checkedOn: '2026-11-24',
      detail: 'Its guide asks for A100, H100, H200 or newer, and its runtimes for nvidia.com/gpu.',
    },
    'gpu.mixed': {
      value: { state: 'partly', how: 'it picks an accelerator class for each service' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'kubernetes.native': { value: { state: 'yes', how: 'two Helm charts' }, source: 'readme', checkedOn: '2026-11-24' },
    'kubernetes.without': { value: { state: 'no' }, source: 'readme', checkedOn: '2026-11-24' },
    'containers.without': { value: { state: 'no' }, source: 'readme', checkedOn: '2026-11-24' },
    'spread.model': {
      value: { state: 'yes', how: 'with LeaderWorkerSet' },
      source: 'service',
      checkedOn: '2026-11-24',
    },
    'spread.replicas': { value: { state: 'yes' }, source: 'service', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'a router part in the resource' },
      source: 'service',
      checkedOn: '2026-11-24',
      detail: 'SGLang’s router, cache-aware by its own account.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'engine and decoder parts' },
      source: 'service',
      checkedOn: '2026-11-24',
    },
    'cache.tiers': { unknown: 'The pages opened do not speak of caches beyond the engine.' },
    'scaling.automatic': {
      value: { state: 'yes', how: 'HPA, KEDA or Knative' },
      source: 'installation',
      checkedOn: '2026-11-24',
    },
    'scaling.toZero': {
      value: { state: 'partly', how: 'in the mode that needs Knative and Istio' },
      source: 'installation',
      checkedOn: '2026-11-24',
      detail: 'The default mode does not.',
    },
    'models.several': {
      value: { state: 'yes', how: 'models are resources' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'adapters.lora': {
      value: { state: 'partly', how: 'a resource for fine-tuned weights, its page still to be written' },
      source: 'adapters',
      checkedOn: '2026-11-24',
    },
    'api.openai': { value: { state: 'yes' }, source: 'first-service', checkedOn: '2026-11-24' },
    'ops.auth': { unknown: 'The pages opened name roles of the cluster and no key for callers.' },
    'ops.metrics': {
      value: { state: 'yes' },
      source: 'runtime-sample',
      checkedOn: '2026-11-24',
      detail: 'Its runtimes announce the engine’s metrics to Prometheus.',
    },
    'ui.web': {
      value: { state: 'yes', how: 'a console for models, runtimes and services' },
      source: 'console',
      checkedOn: '2026-11-24',
    },
    'effort.skill': { value: 'ml-engineer', source: 'installation', checkedOn: '2026-11-24' },
    'effort.setup': {
      value: 'days',
      source: 'installation',
      checkedOn: '2026-11-24',
      detail: 'cert-manager first; LeaderWorkerSet, KEDA, Knative and Istio by what is wanted.',
    },
    'project.status': {
      value: 'active',
      source: 'pull-request',
      checkedOn: '2026-11-24',
      detail: 'Last tag in March 2026, changes merged since.',
    },
    'project.maturity': { value: 'young', source: 'release', checkedOn: '2026-11-24', detail: 'Versions are at 0.1.' },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'project.governance': {
      value: 'moved from the SGLang project to an organisation of its own',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'version.latest': { value: '0.1.5', source: 'release', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-03-27', source: 'release', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      command:
        'helm upgrade --install ome-crd oci://ghcr.io/moirai-internal/charts/ome-crd --namespace ome --create-namespace',
      notes: 'Needs cert-manager.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      command: 'helm upgrade --install ome oci://ghcr.io/moirai-internal/charts/ome-resources --namespace ome',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      command: 'kubectl get clusterservingruntimes',
      notes: 'Look whether a runtime for your model is there; else describe one.',
      source: 'first-service',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      command: 'kubectl apply -f service.yaml',
      notes: 'With the resources below.',
      source: 'first-service',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command: 'kubectl get inferenceservice -n {modelName}',
      source: 'first-service',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'service.yaml',
      language: 'yaml',
      about: 'the service for copies of your model',
      when: { spread: false },
      template: `apiVersion: v1
kind: Namespace
metadata:
  name: {modelName}
---
apiVersion: ome.io/v1beta1
kind: InferenceService
metadata:
  name: {modelName}
  namespace: {modelName}
spec:
  model:
    name: {modelName}
  engine:
    minReplicas: {replicas}
    maxReplicas: {replicas}
  router:
    minReplicas: 1
    maxReplicas: 1
`,
      use: 'kubectl apply -f service.yaml',
      notes: 'The model has to be a resource of the cluster under this name; OME comes with more than eighty families.',
      source: 'service-sample',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'A service stays without a runtime',
      cause: 'No runtime of the cluster fits architecture, format and size of the model',
      remedy: 'List the runtimes and add one for the model',
      source: 'first-service',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Scaling to zero does nothing',
      cause: 'The default mode does not support it',
      remedy: 'Install Knative and Istio and use the serverless mode',
      source: 'installation',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'The first answer after idling takes minutes',
      cause: 'Scaling to zero loads the whole model again',
      remedy: 'Keep one replica for models that people wait for',
      source: 'service',
      checkedOn: '2026-11-24',
    },
  ],
});
