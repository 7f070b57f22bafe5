import { defineLayer } from '../../schema/layer';

export default defineLayer({
  id: 'sglang-multi-node',
  name: 'SGLang’s own multi-node',
  summary:
    'what SGLang brings itself: one model over machines with --nnodes, and its Model Gateway, which routes over copies by what they have cached',
  homepage: 'https://www.sglang.ai',
  repository: 'https://github.com/sgl-project/sglang',
  documentation: 'https://docs.sglang.ai',
  sources: {
    'multi-node': {
      title: 'SGLang: deployment over several machines',
      url: 'https://github.com/sgl-project/sglang/blob/1bf9e415f9be80c085c4a18aa3b6d3701f448cc0/docs/docs/references/multi_node_deployment/multi_node.mdx',
    },
    kubernetes: {
      title: 'SGLang: deployment on Kubernetes',
      url: 'https://github.com/sgl-project/sglang/blob/d6556761ce9f682b5179057ba2a635911609b90e/docs/docs/references/multi_node_deployment/deploy_on_k8s.mdx',
    },
    gateway: {
      title: 'SGLang: Model Gateway',
      url: 'https://github.com/sgl-project/sglang/blob/0062e0c9565022004a54fceaaecace3066d42a7b/docs/docs/advanced_features/sgl_model_gateway.mdx',
    },
    'gateway-guide': {
      title: 'SGLang: data parallelism with the gateway',
      url: 'https://github.com/sgl-project/sglang/blob/0f4513c2f46be5ae1e0d9bf0a8f7b5471a8b3d16/docs/advanced_features/dp_dpa_smg_guide.md',
    },
    'lws-sample': {
      title: 'LeaderWorkerSet: example for SGLang',
      url: 'https://github.com/kubernetes-sigs/lws/blob/0377103b1aee88acf3f731392c4d2e139b790109/docs/examples/sglang/lws.yaml',
    },
    'amd-report': {
      title: 'SGLang issue: 16 MI300 over two machines',
      url: 'https://github.com/sgl-project/sglang/issues/3965',
      date: '2025-03-03',
      evidence: 'secondary',
    },
    pypi: { title: 'SGLang 0.5.23 on PyPI', url: 'https://pypi.org/project/sglang/0.5.23/', date: '2026-10' },
    licence: {
      title: 'SGLang: licence',
      url: 'https://github.com/sgl-project/sglang/blob/d315eb725044e435b146c85488b7c6d9222f7fec/LICENSE',
      date: '2026-08-22',
    },
  },
  facts: {
    engines: {
      value: ['sglang'],
      source: 'multi-node',
      checkedOn: '2026-11-24',
      detail: 'The gateway also routes to any server that speaks the OpenAI API.',
    },
    'engines.first': { value: ['sglang'], source: 'multi-node', checkedOn: '2026-11-24' },
    'gpu.makes': {
      value: ['nvidia', 'amd'],
      source: 'amd-report',
      checkedOn: '2026-11-24',
      detail: 'The documents show NVIDIA; a report shows 16 AMD MI300 over two machines.',
    },
    'gpu.mixed': { unknown: 'The pages opened do not describe one model on unlike GPUs.' },
    'kubernetes.native': {
      value: { state: 'partly', how: 'through LeaderWorkerSet, installed apart' },
      source: 'kubernetes',
      checkedOn: '2026-11-24',
      detail: 'Manifests are written by hand after the example; the gateway finds pods by label.',
    },
    'kubernetes.without': {
      value: { state: 'yes', how: 'the same command on every machine, or Slurm' },
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    'containers.without': { value: { state: 'yes' }, source: 'multi-node', checkedOn: '2026-11-24' },
    'spread.model': { value: { state: 'yes', how: '--nnodes' }, source: 'multi-node', checkedOn: '2026-11-24' },
    'spread.replicas': {
      value: { state: 'yes', how: 'the Model Gateway' },
      source: 'gateway',
      checkedOn: '2026-11-24',
    },
    'routing.cacheAware': {
      value: { state: 'yes', how: 'its default policy' },
      source: 'gateway-guide',
      checkedOn: '2026-11-24',
      detail: 'A tree of prefixes for each worker; its own test nearly doubles throughput on shared prompts.',
    },
    'routing.prefillDecode': {
      value: { state: 'yes', how: 'a mode of the gateway' },
      source: 'gateway',
      checkedOn: '2026-11-24',
    },
    'cache.tiers': {
      unknown:
        'The pages on the gateway and on several machines do not speak of it; the engine has a cache with tiers.',
    },
    'scaling.automatic': {
      value: { state: 'no', how: 'workers are added and removed by calls' },
      source: 'gateway-guide',
      checkedOn: '2026-11-24',
    },
    'scaling.toZero': { value: { state: 'no' }, source: 'gateway-guide', checkedOn: '2026-11-24' },
    'models.several': { value: { state: 'yes', how: '--enable-igw' }, source: 'gateway', checkedOn: '2026-11-24' },
    'adapters.lora': { unknown: 'The pages on the gateway do not speak of adapters; the engine serves them.' },
    'api.openai': { value: { state: 'yes' }, source: 'gateway', checkedOn: '2026-11-24' },
    'ops.auth': {
      value: { state: 'yes', how: '--api-key' },
      source: 'gateway',
      checkedOn: '2026-11-24',
      detail: 'Off by default.',
    },
    'ops.metrics': { value: { state: 'yes', how: 'with traces' }, source: 'gateway', checkedOn: '2026-11-24' },
    'ui.web': { value: { state: 'no' }, source: 'gateway', checkedOn: '2026-11-24' },
    'effort.skill': { value: 'developer', source: 'multi-node', checkedOn: '2026-11-24' },
    'effort.setup': {
      value: 'hours',
      source: 'multi-node',
      checkedOn: '2026-11-24',
      detail: 'The engine on every machine and one command on each.',
    },
    'project.status': { value: 'active', source: 'pypi', checkedOn: '2026-11-24' },
    'project.maturity': {
      value: 'established',
      source: 'gateway-guide',
      checkedOn: '2026-11-24',
      detail: 'The router exists since September 2024.',
    },
    'project.openSource': { value: { state: 'yes' }, source: 'licence', checkedOn: '2026-11-24' },
    'version.latest': { value: '0.5.23', source: 'pypi', checkedOn: '2026-11-24' },
    'version.releaseDate': { value: '2026-10', source: 'pypi', checkedOn: '2026-11-24' },
    licence: { value: 'Apache-2.0', source: 'licence', checkedOn: '2026-11-24' },
  },
  commands: [
    {
      purpose: 'install',
      when: { spread: false },
      command: 'pip install sglang-router',
      notes: 'On the machine that callers reach; SGLang itself on the others.',
      source: 'gateway',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { spread: true, kubernetes: false },
      command:
        'python3 -m sglang.launch_server --model-path {model} --tp {allGpus} --dist-init-addr HEAD_IP:20000 --nnodes {nodes} --node-rank 0',
      notes: 'On the first machine; on each other one with the next --node-rank. HEAD_IP is the address of the first.',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { spread: false, kubernetes: false },
      command: 'python -m sglang.launch_server --model-path {model} --host 0.0.0.0 --port 8000',
      notes:
        'On every machine. Without --host it answers only its own machine; let nothing but the router reach the port.',
      source: 'gateway-guide',
      checkedOn: '2026-11-30',
    },
    {
      purpose: 'deploy',
      when: { spread: false, kubernetes: false },
      command:
        'python -m sglang_router.launch_router --worker-urls http://node1:8000 http://node2:8000 --policy cache_aware --host 0.0.0.0 --port 30000 --api-key SECRET',
      notes: 'With the address of every machine; replace SECRET.',
      source: 'gateway',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'deploy',
      when: { spread: false, kubernetes: true },
      command:
        'python -m sglang_router.launch_router --service-discovery --selector app=sglang-worker --service-discovery-port 8000 --policy cache_aware --host 0.0.0.0 --port 30000 --api-key SECRET',
      notes: 'In a pod that may list pods; it finds every worker that carries the label. Replace SECRET.',
      source: 'gateway',
      checkedOn: '2026-11-30',
    },
    {
      purpose: 'deploy',
      when: { spread: true, kubernetes: true },
      command: 'kubectl apply -f lws.yaml',
      notes: 'With the file below; LeaderWorkerSet has to be installed.',
      source: 'kubernetes',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      when: { spread: false },
      command: 'curl http://localhost:30000/workers -H "Authorization: Bearer SECRET"',
      notes: 'Lists the workers and how they are.',
      source: 'gateway-guide',
      checkedOn: '2026-11-24',
    },
    {
      purpose: 'test',
      when: { spread: true, kubernetes: true },
      command: 'kubectl logs -f sglang-0',
      notes: 'The line “ready to roll” ends the start.',
      source: 'kubernetes',
      checkedOn: '2026-11-24',
    },
  ],
  manifests: [
    {
      fileName: 'lws.yaml',
      language: 'yaml',
      about: 'a LeaderWorkerSet for one model over several machines',
      when: { spread: true, kubernetes: true, makes: ['nvidia'] },
      template: `apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata:
  name: sglang
spec:
  replicas: {replicas}
  leaderWorkerTemplate:
    size: {nodes}
    restartPolicy: RecreateGroupOnPodRestart
    leaderTemplate:
      metadata:
        labels:
          role: leader
      spec:
        containers:
          - name: sglang-leader
            image: lmsysorg/sglang:latest
            env:
              - name: HF_TOKEN
                value: $HF_TOKEN
            command:
              - python3
              - -m
              - sglang.launch_server
              - --model-path
              - {model}
              - --tp
              - "{allGpus}"
              - --context-length
              - "{context}"
              - --dist-init-addr
              - $(LWS_LEADER_ADDRESS):20000
              - --nnodes
              - $(LWS_GROUP_SIZE)
              - --node-rank
              - $(LWS_WORKER_INDEX)
              - --host
              - "0.0.0.0"
              - --port
              - "40000"
            resources:
              limits:
                nvidia.com/gpu: "{gpus}"
            ports:
              - containerPort: 40000
            readinessProbe:
              tcpSocket:
                port: 40000
              initialDelaySeconds: 15
              periodSeconds: 10
            volumeMounts:
              - mountPath: /dev/shm
                name: dshm
        volumes:
          - name: dshm
            emptyDir:
              medium: Memory
    workerTemplate:
      spec:
        containers:
          - name: sglang-worker
            image: lmsysorg/sglang:latest
            env:
              - name: HF_TOKEN
                value: $HF_TOKEN
            command:
              - python3
              - -m
              - sglang.launch_server
              - --model-path
              - {model}
              - --tp
              - "{allGpus}"
              - --context-length
              - "{context}"
              - --dist-init-addr
              - $(LWS_LEADER_ADDRESS):20000
              - --nnodes
              - $(LWS_GROUP_SIZE)
              - --node-rank
              - $(LWS_WORKER_INDEX)
            resources:
              limits:
                nvidia.com/gpu: "{gpus}"
            volumeMounts:
              - mountPath: /dev/shm
                name: dshm
        volumes:
          - name: dshm
            emptyDir:
              medium: Memory
---
apiVersion: v1
kind: Service
metadata:
  name: sglang-leader
spec:
  selector:
    leaderworkerset.sigs.k8s.io/name: sglang
    role: leader
  ports:
    - protocol: TCP
      port: 40000
      targetPort: 40000
`,
      use: 'kubectl apply -f lws.yaml',
      notes: 'Put a Hugging Face token in place of HF_TOKEN’s value. Over InfiniBand or RoCE more settings are needed.',
      source: 'lws-sample',
      checkedOn: '2026-11-24',
    },
  ],
  pitfalls: [
    {
      symptom: 'The machines do not find each other at start',
      cause: 'NCCL and Gloo chose the wrong network interface',
      remedy: 'Set NCCL_SOCKET_IFNAME and GLOO_SOCKET_IFNAME before the start',
      source: 'multi-node',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Requests with the same start are computed again',
      cause: 'The engine’s own data parallelism does not look at caches',
      remedy: 'Put the gateway in front, with its cache_aware policy',
      source: 'gateway-guide',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Strangers can add workers or ask the models',
      cause: 'The gateway asks for no key by default',
      remedy: 'Start it with --api-key, and give workers keys of their own',
      source: 'gateway',
      checkedOn: '2026-11-24',
    },
    {
      symptom: 'Pods over RoCE are slow or hang',
      cause: 'Host network and the index of the RDMA device are not set',
      remedy: 'Follow the section on RoCE: hostNetwork, NCCL_IB_GID_INDEX, and a check of the links',
      source: 'kubernetes',
      checkedOn: '2026-11-24',
    },
  ],
});
