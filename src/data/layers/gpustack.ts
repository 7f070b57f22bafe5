import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'gpustack',
  name: 'GPUStack',
  summary:
    'a manager for GPU machines with a web interface: it places models on workers, starts the engine in a container and hands out API keys',
  homepage: 'https://gpustack.ai',
  repository: 'https://github.com/gpustack/gpustack',
  documentation: 'https://docs.gpustack.ai',
  sources: {
    readme: {
      title: 'GPUStack: README',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/README.md',
      date: '2026-08-21',
    },
    backends: {
      title: 'GPUStack: engines that come with it',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/user-guide/built-in-inference-backends.md',
      date: '2026-08-21',
    },
    migration: {
      title: 'GPUStack: migration to version 2',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/migration.md',
      date: '2026-08-21',
    },
    'custom-backends': {
      title: 'GPUStack: engines of your own',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/tutorials/using-custom-backends.md',
      date: '2026-08-21',
    },
    requirements: {
      title: 'GPUStack: requirements',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/installation/requirements.md',
      date: '2026-08-21',
    },
    installation: {
      title: 'GPUStack: installation with Docker',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/installation/installation.md',
      date: '2026-08-21',
    },
    helm: {
      title: 'GPUStack: installation with Helm',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/installation/helm.md',
      date: '2026-08-21',
    },
    faq: {
      title: 'GPUStack: questions',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/faq.md',
      date: '2026-08-21',
    },
    deployments: {
      title: 'GPUStack: deployments',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/user-guide/model-deployment-management.md',
      date: '2026-08-21',
    },
    routes: {
      title: 'GPUStack: model routes',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/user-guide/model-route-management.md',
      date: '2026-08-21',
    },
    lora: {
      title: 'GPUStack: LoRA adapters',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/tutorials/serving-with-lora-adapters.md',
      date: '2026-08-21',
    },
    keys: {
      title: 'GPUStack: API keys',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/user-guide/api-key-management.md',
      date: '2026-08-21',
    },
    observability: {
      title: 'GPUStack: observability',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/docs/user-guide/observability.md',
      date: '2026-08-21',
    },
    pypi: { title: 'GPUStack 2.3.0 on PyPI', url: 'https://pypi.org/project/gpustack/2.3.0/', date: '2026-10' },
    licence: {
      title: 'GPUStack: licence',
      url: 'https://github.com/gpustack/gpustack/blob/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d/LICENSE',
      date: '2026-08-21',
    },
  },
  facts: {
    engines: {
      value: ['vllm', 'sglang', 'llama-cpp', 'tensorrt-llm'],
      source: 'custom-backends',
      checkedOn: '2026-11-24',
      detail: 'vLLM and SGLang come with it; others, such as llama.cpp, are added as images of your own.',
    },
    'engines.first': { value: ['vllm', 'sglang'], source: 'backends', checkedOn: '2026-11-24' },
    'gpu.makes': {
      value: ['nvidia', 'amd', 'other'],
      source: 'requirements',
      checkedOn: '2026-11-24',
      detail: 'AMD from ROCm 7 on; Ascend, Hygon, MetaX and further makes too.',
    },
    'gpu.mixed': {
      value: { state: 'yes', how: 'one cluster over different makes' },
      source: 'faq',
      checkedOn: '2026-11-24',
      detail: 'Each replica of a model runs on one kind.',
    },
    'kubernetes.native': {
      value: { state: 'partly', how: 'by Helm, called experimental' },
      source: 'helm',
      checkedOn: '2026-11-24',
    },
    'kubernetes.without': {
      value: { state: 'yes', how: 'Docker on every machine' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'containers.without': {
      value: { state: 'no', how: 'packages from PyPI are not supported' },
      source: 'requirements',
      checkedOn: '2026-11-24',
    },
    'spread.model': {
      value: { state: 'partly', how: 'marked experimental' },
      source: 'backends',
      checkedOn: '2026-11-24',
      detail: 'Model files have to lie at the same path on all machines.',
    },
    'spread.replicas': { value: { state: 'yes' }, source: 'deployments', checkedOn: '2026-11-24' },
    'routing.cacheAware': {
      value: { state: 'no', how: 'routes are weighted by hand' },
      source: 'routes',
      checkedOn: '2026-11-24',
      detail: 'Targets of a route carry weights; nothing is said of caches.',
    },
    'routing.prefillDecode': { unknown: 'The pages opened do not speak of it.' },
    'cache.tiers': {
      value: { state: 'yes', how: 'system memory or a remote store' },
      source: 'deployments',
      checkedOn: '2026-11-24',
      detail: 'By LMCache for vLLM and HiCache for SGLang.',
    },
    'scaling.automatic': { unknown: 'The pages opened set the number of replicas by hand.' },
    'scaling.toZero': { unknown: 'The pages opened do not speak of it.' },
    'models.several': { value: { state: 'yes', how: 'a route for each' }, source: 'routes', checkedOn: '2026-11-24' },
    'adapters.lora': { value: { state: 'yes', how: 'for vLLM and SGLang' }, source: 'lora', checkedOn: '2026-11-24' },
    'api.openai': { value: { state: 'yes' }, source: 'readme', checkedOn: '2026-11-24' },
    'ops.auth': {
      value: { state: 'yes', how: 'keys for each person and model' },
      source: 'keys',
      checkedOn: '2026-11-24',
    },
    'ops.metrics': {
      value: { state: 'yes', how: 'Prometheus and Grafana come with it' },
      source: 'observability',
      checkedOn: '2026-11-24',
    },
    'ui.web': {
      value: { state: 'yes', how: 'models, workers, keys and a playground' },
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    'effort.skill': { value: 'developer', source: 'installation', checkedOn: '2026-11-24' },
    'effort.setup': {
      value: 'hours',
      source: 'installation',
      checkedOn: '2026-11-24',
      detail: 'One container for the server, one for each worker; the rest is done in the browser.',
    },
    'project.status': { value: 'active', source: 'pypi', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'young',
      source: 'migration',
      checkedOn: '2026-11-24',
      detail: 'Its copyright begins in 2024; version 2 replaced engines and packages of version 1.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'version.latest': { value: '2.3.0', source: 'pypi', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-10', source: 'pypi', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      when: { kubernetes: false },
      command:
        'sudo docker run -d --name gpustack --restart unless-stopped -p 80:80 --volume gpustack-data:/var/lib/gpustack gpustack/gpustack',
      notes:
        'On one machine, with or without a GPU. It is reachable on port 80 from everywhere unless a firewall is in front.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: true },
      command:
        'helm install gpustack oci://registry-1.docker.io/gpustack/gpustack-chart --namespace gpustack-system --create-namespace',
      notes: 'Called experimental.',
      source: 'helm',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: false },
      command: 'sudo docker exec gpustack cat /var/lib/gpustack/initial_admin_password',
      notes: 'The password for admin in the web interface.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'install',
      when: { kubernetes: false, makes: ['nvidia'] },
      command:
        'sudo docker run -d --name gpustack-worker --restart=unless-stopped --privileged --network=host --volume /var/run/docker.sock:/var/run/docker.sock --volume gpustack-data:/var/lib/gpustack --runtime nvidia gpustack/gpustack --server-url http://SERVER_IP --token WORKER_TOKEN --advertise-address WORKER_IP',
      notes: 'On each GPU machine; the web interface shows this line with its token filled in.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      command: 'export GPUSTACK_API_KEY=YOUR_KEY',
      notes: 'Deploy {model} on the page Deployments with {replicas} replicas, then make a key on the page API Keys.',
      source: 'deployments',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      command:
        'curl http://SERVER_IP/v1/chat/completions -H "Content-Type: application/json" -H "Authorization: Bearer $GPUSTACK_API_KEY" -d \'{"model":"{modelName}","messages":[{"role":"user","content":"Tell me a joke."}]}\'',
      notes: 'The name of a deployment can be changed when it is made.',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [],
  pitfalls: [
    {
      symptom: 'A model that should span workers is not placed',
      cause: 'Automatic placement wants the same number of GPUs on each worker and heads that divide among them',
      remedy: 'Choose the workers by hand in the deployment',
      source: 'backends',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A worker on a Mac or in Docker Desktop does not join',
      cause: 'Workers run on Linux with Docker itself',
      remedy: 'Use Linux, or WSL2 without Docker Desktop on Windows',
      source: 'readme',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'A custom key can be guessed from the gateway’s configuration',
      cause: 'Keys chosen by hand are published there as a fast hash',
      remedy: 'Let GPUStack make the keys, or set GPUSTACK_GATEWAY_AUTH_ALLOW_CUSTOM_KEYS=false',
      source: 'keys',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Models that ran on llama-box are gone after an upgrade',
      cause: 'Version 2 no longer has that engine',
      remedy: 'Add llama.cpp as an engine of your own',
      source: 'migration',
      checkedOn: '2026-11-24',
    },
  ],
});
