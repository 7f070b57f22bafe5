import type { LayerLine } from './tables';

/** What each thing asked of a layer is worth, by what its documents say. */
export const lines = {
  spread: {
    factor: 'one model over machines',
    key: 'spread.model',
    worth: { yes: 10, partly: -4, no: -20, unknown: -8 },
    clause: 'splits one model over the machines',
    caveat: {
      partly: 'Splitting one model over machines is {how}.',
      unknown: 'Its documents do not settle whether one model can span machines.',
    },
  },
  experts: {
    factor: 'experts over machines',
    key: 'spread.experts',
    worth: { yes: 5, partly: 2, no: 0, unknown: 0 },
    clause: 'has a guide for mixtures whose experts are divided over many GPUs',
  },
  copies: {
    factor: 'replicas',
    key: 'spread.replicas',
    worth: { yes: 6, partly: 2, no: -20, unknown: -8 },
    clause: 'puts copies of the model behind one address',
  },
  cluster: {
    factor: 'Kubernetes',
    key: 'kubernetes.native',
    worth: { yes: 10, partly: 3, no: -20, unknown: -6 },
    clause: 'is made for Kubernetes',
    caveat: { partly: 'On Kubernetes it comes {how}.' },
  },
  plain: {
    factor: 'Kubernetes',
    key: 'kubernetes.without',
    worth: { yes: 8, partly: -2, no: -6, unknown: -4 },
    clause: 'needs no Kubernetes',
    caveat: {
      partly: 'It is made for Kubernetes; without it {how}.',
      no: 'It needs a Kubernetes cluster, which was not among the musts.',
    },
  },
  sharedPrompts: {
    factor: 'shared prompts',
    key: 'routing.cacheAware',
    worth: { yes: 8, partly: 3, no: -4, unknown: -3 },
    clause: 'sends requests to the copy that has the start of their prompt cached',
    caveat: { partly: 'Its cache-aware routing is {how}.', no: 'It does not look at caches when it routes.' },
  },
  longPrompts: {
    factor: 'caches',
    key: 'routing.cacheAware',
    worth: { yes: 3, partly: 1, no: -1, unknown: -1 },
    clause: 'sends requests to the copy that has the start of their prompt cached',
  },
  phases: {
    factor: 'many requests',
    key: 'routing.prefillDecode',
    worth: { yes: 6, partly: 2, no: -1, unknown: 0 },
    clause: 'can serve prompts and answers from separate machines',
  },
  scaling: {
    factor: 'load',
    key: 'scaling.automatic',
    worth: { yes: 2, partly: 1, no: -2, unknown: -1 },
    clause: 'adds and removes copies with the load',
    caveat: { no: 'The number of copies is set by hand.' },
  },
  adapters: {
    factor: 'LoRA adapters',
    key: 'adapters.lora',
    worth: { yes: 8, partly: -2, no: -8, unknown: -3 },
    clause: 'manages LoRA adapters',
    caveat: { partly: 'For LoRA adapters it has {how}.', unknown: 'Its documents say little on LoRA adapters.' },
  },
  severalModels: {
    factor: 'several models',
    key: 'models.several',
    worth: { yes: 3, partly: 0, no: -4, unknown: -2 },
    clause: 'serves several models',
  },
  unlikeGpus: {
    factor: 'unlike GPUs',
    key: 'gpu.mixed',
    worth: { yes: 6, partly: 2, no: -6, unknown: -2 },
    clause: 'serves one model from unlike GPUs',
  },
  pages: {
    factor: 'web interface',
    key: 'ui.web',
    worth: { yes: 10, partly: 1, no: -4, unknown: -3 },
    clause: 'is run from a web page',
  },
  keys: {
    factor: 'access',
    key: 'ops.auth',
    worth: { yes: 1, partly: 0, no: -1, unknown: 0 },
    clause: 'asks callers for a key',
    caveat: { no: 'It asks callers for no key: {how}.' },
  },
} as const satisfies Record<string, LayerLine>;
