import { choiceFact, deciding, listFact, numberFact, supportFact, textFact } from './kinds';

/** Batching, memory, attention, caching and parallelism. */
export const servingFacts = {
  'batching.continuous': deciding(
    supportFact('Continuous batching', 'requests join and leave the running batch at every step'),
  ),
  'batching.design': deciding(
    choiceFact({
      paged: 'one paged KV cache shared by as many requests as fit',
      slots: 'a fixed number of slots, each one request',
      'opt-in': 'batching exists and has to be switched on',
    })('How requests share the engine', 'the design behind its batching'),
  ),
  'batching.scale': deciding(
    choiceFact({
      few: 'a handful of requests at once',
      tens: 'some tens of requests at once',
      hundreds: 'hundreds of requests at once',
    })('Load it is made for', 'requests at once that its makers aim at or that published tests show'),
  ),
  'batching.defaultSlots': deciding(
    numberFact('Requests at once, by default', 'requests it runs together without a flag'),
  ),
  'batching.parallelFlag': textFact('Flag for parallel requests', 'setting for how many run together'),
  'batching.parallelDefault': textFact('Default of that flag', 'what its documents say'),
  'batching.queueLimit': textFact('Queue', 'what happens to excess requests'),
  'batching.chunkedPrefill': textFact('Chunked prefill', 'how long prompts are cut'),
  'speed.singleStream': deciding(
    choiceFact({
      top: 'at or near the fastest published figures for one request',
      good: 'close behind',
      behind: 'clearly slower for one request in published tests',
    })('Speed for one request', 'how one stream compares in published measurements'),
  ),
  'speed.throughput': deciding(
    choiceFact({
      top: 'at or near the most tokens per second in published tests with many requests',
      good: 'behind the front-runners, well ahead of one request at a time',
      behind: 'gains little from many requests',
    })('Throughput', 'how it compares in published measurements with many requests'),
  ),
  'speed.hybrid': deciding(
    choiceFact({
      top: 'at or near the fastest published figures with a part of the model on the CPU',
      good: 'clearly usable with a part of the model on the CPU',
      behind: 'slow as soon as a part of the model leaves the GPU',
    })('Speed with CPU and GPU together', 'how fast it is when the model is larger than the GPU'),
  ),
  'memory.contextDefault': textFact('Context without a flag', 'context length it allocates by default'),
  'memory.contextFlag': textFact('Flag for context', 'setting for the context length'),
  'memory.budgetFlag': textFact('Flag for memory', 'setting for the GPU memory budget'),
  'memory.gpuUtilizationDefault': textFact('Share of GPU memory', 'share of GPU memory it takes by default'),
  'memory.autoFit': supportFact('Fits by itself', 'adapts a model to the memory by itself'),
  'memory.weightOffloadCpu': textFact('Weights in RAM', 'setting that keeps weights in system memory'),
  'memory.cpuGpuHybrid': deciding(
    choiceFact({
      computes: 'the CPU computes the layers that do not fit the GPU',
      experts: 'the CPU computes experts of a mixture; everything else has to fit the GPU',
      streams: 'weights that do not fit are copied to the GPU at every pass',
      none: 'everything has to fit the GPUs',
    })('Part of the model on the CPU', 'what happens when the model is larger than the GPU'),
  ),
  'memory.moeOffload': deciding(
    supportFact('Experts in RAM', 'keeps the experts of a mixture-of-experts model in system memory'),
  ),
  'memory.layerPlacement': deciding(supportFact('Placement by hand', 'lets you say which layer or tensor goes where')),
  'memory.kvOffload': listFact('KV cache in RAM', 'spills the KV cache to memory or disk'),
  'memory.preemption': textFact('When the cache is full', 'what happens to running requests'),
  'memory.tensorSplit': deciding(supportFact('Unlike GPUs', 'splits a model over cards of different size')),
  'memory.idleUnload': deciding(supportFact('Frees memory when idle', 'unloads an idle model by itself')),
  'memory.multiModel': deciding(supportFact('Several models', 'serves several models from one server')),
  'attention.flash': listFact('Flash Attention', 'fused attention kernels'),
  'attention.paged': supportFact('Paged KV cache', 'keeps the KV cache in blocks'),
  'caching.prefix': deciding(supportFact('Prefix reuse', 'reuses the common start of prompts')),
  'caching.prefixDesign': deciding(
    choiceFact({
      'radix-tree': 'a tree over all requests finds the longest shared prefix',
      'block-hash': 'blocks are hashed and shared between all requests',
      'per-slot': 'each slot remembers its own last prompts',
      none: 'no reuse between requests',
    })('How prefixes are shared', 'the design behind prefix reuse'),
  ),
  'speculative.methods': listFact('Speculative decoding', 'methods it offers'),
  'parallel.tensor': deciding(supportFact('Tensor parallelism', 'several GPUs compute each layer together')),
  'parallel.pipeline': deciding(supportFact('Layer split', 'GPUs hold different layers')),
  'parallel.expert': supportFact('Expert parallelism', 'experts spread over GPUs'),
  'parallel.data': supportFact('Data parallelism', 'copies of the model behind one address'),
  multinode: deciding(supportFact('Several machines', 'one model over several machines')),
  'multinode.orchestrators': deciding(listFact('Orchestrators', 'Kubernetes-level tools that run it')),
  'disaggregation.prefillDecode': supportFact('Prefill apart from decode', 'separate servers for reading and writing'),
};
